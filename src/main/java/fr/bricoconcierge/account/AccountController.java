package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The coordinator's page of accounts: invite and disable. */
@Controller
@RequestMapping("/comptes")
class AccountController {

    private final TeamManagement management;
    private final AccountReading reading;
    private final Team team;
    private final List<HoldingSource> holdings;

    AccountController(TeamManagement management, AccountReading reading, Team team, List<HoldingSource> holdings) {
        this.management = management;
        this.reading = reading;
        this.team = team;
        this.holdings = holdings;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", InvitationForm.EMPTY));
    }

    /** The link is shown once, on the page that follows: it is not kept. */
    @PostMapping
    String invite(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            UriComponentsBuilder address) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            String token = management.invite(form.email(), form.name(), form.role(), organisation(form));
            redirect.addFlashAttribute(Flash.NAME, Flash.done("account.invited"));
            redirect.addFlashAttribute(
                    "invitation",
                    address.path("/invitation/{token}").build(token).toString());
            return "redirect:/comptes";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/desactivation")
    String disable(
            @PathVariable AccountId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        management.disable(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("account.disabled"));
        return "redirect:/comptes";
    }

    private @Nullable OrganisationId organisation(InvitationForm form) {
        return form.organisation() == null ? null : management.organisationNamed(form.organisation());
    }

    private String ask(Model model) {
        model.addAttribute("accounts", reading.all());
        model.addAttribute("held", held());
        model.addAttribute("roles", Choice.of(Role.values()));
        model.addAttribute("organisations", team.organisations());
        return "account/list";
    }

    /** « Vélo cargo, Escabeau, Ampoule LED 4 », by whoever has them. */
    private Map<AccountId, String> held() {
        Map<AccountId, String> all = new HashMap<>();
        for (HoldingSource source : holdings) {
            source.held()
                    .forEach((account, things) ->
                            all.merge(account, String.join(", ", things), (one, other) -> one + ", " + other));
        }
        return all;
    }
}
