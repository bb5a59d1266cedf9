package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One option to test: on or off, where, since when, and what it changed. */
@Controller
@RequestMapping("/pilote/options/{option}")
class OptionController {

    private final PilotOptions options;
    private final KnownSectors sectors;
    private final Clock clock;

    OptionController(PilotOptions options, KnownSectors sectors, Clock clock) {
        this.options = options;
        this.sectors = sectors;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable PilotOption option, Model model) {
        model.addAttribute("form", new OptionForm(null, null, Moment.dateOf(clock.instant())));
        return page(option, model);
    }

    @PostMapping
    String switchTo(
            @PathVariable PilotOption option,
            @Valid @ModelAttribute("form") OptionForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors() || !isSwitched(option, form, binding, account)) {
            return page(option, model);
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done(form.state() == OptionState.ON ? "pilot.option-on" : "pilot.option-off"));
        return "redirect:/pilote/options/" + option;
    }

    private boolean isSwitched(PilotOption option, OptionForm form, BindingResult binding, CurrentAccount account) {
        try {
            options.switchTo(option, form, account.id());
            return true;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return false;
        }
    }

    private String page(PilotOption option, Model model) {
        model.addAttribute("tried", option);
        model.addAttribute("states", Choice.of(OptionState.values()));
        model.addAttribute("places", option.isBySector() ? sectors.choices() : List.of());
        model.addAttribute("journal", options.journal(option));
        model.addAttribute("compared", options.compared(option));
        return "pilot/option";
    }
}
