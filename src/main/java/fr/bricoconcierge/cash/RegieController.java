package fr.bricoconcierge.cash;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is named to answer for the fund, and whether residents' money may be taken. */
@Controller
@RequestMapping("/fonds/regie")
class RegieController {

    private static final String HERE = "redirect:/fonds/regie";

    private final Regie regie;
    private final Clock clock;

    RegieController(Regie regie, Clock clock) {
        this.regie = regie;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return ask(model.addAttribute("form", HolderForm.on(Moment.dateOf(clock.instant()))));
    }

    @PostMapping
    String name(
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            regie.name(form.role(), form.name(), form.since(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("cash.holder-named"));
            return HERE;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/fin")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        regie.end(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("cash.holder-ended"));
        return HERE;
    }

    @PostMapping("/encaissement")
    String collect(
            @RequestParam(defaultValue = "false") boolean autorise,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        regie.allowCollecting(autorise, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done(autorise ? "cash.collects" : "cash.collects-no-more"));
        return HERE;
    }

    private String ask(Model model) {
        model.addAttribute("holders", regie.inOffice());
        model.addAttribute("gone", regie.gone());
        model.addAttribute("collects", regie.mayCollect());
        model.addAttribute("roles", Choice.of(HolderRole.values()));
        return "cash/regie";
    }
}
