package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator says how one gets in where advisors receive. */
@Controller
@RequestMapping("/pilote/acces-conseil")
class AccessController {

    private final AccessKeeping keeping;

    AccessController(AccessKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", AccessForm.EMPTY));
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") AccessForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            keeping.set(form.organisation(), form.words(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("onthespot.access-set"));
            return "redirect:/pilote/acces-conseil";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private String ask(Model model) {
        List<AccessKeeping.Access> all = keeping.list();
        model.addAttribute("all", all);
        model.addAttribute(
                "organisations",
                all.stream()
                        .map(one -> Choice.of(one.organisation(), one.name()))
                        .toList());
        return "onthespot/access";
    }
}
