package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody invited chooses their password; unknown, used and expired links answer alike. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

    private final TeamManagement management;

    InvitationController(TeamManagement management) {
        this.management = management;
    }

    @GetMapping
    String form(@PathVariable String token, Model model) {
        return ask(token, model.addAttribute("form", PasswordForm.EMPTY));
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model) {
        if (binding.hasErrors()) {
            return ask(token, model);
        }
        try {
            management.accept(token, form.password());
            return "redirect:/connexion?bienvenue";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(token, model);
        }
    }

    private String ask(String token, Model model) {
        Role role = management.roleInvitedBy(token).orElseThrow(() -> new AccountNotFound("invitation"));
        model.addAttribute("length", role.passwordLength());
        return "account/invitation";
    }
}
