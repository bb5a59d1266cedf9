package fr.bricoconcierge.organisation;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** The coordinator keeps the organisations that referrals go to. */
@Controller
@RequestMapping("/comptes/organismes")
class OrganisationController {

    private final OrganisationKeeping keeping;
    private final OrganisationReading reading;

    OrganisationController(OrganisationKeeping keeping, OrganisationReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("organisations", reading.all());
        return "organisation/list";
    }

    @GetMapping("/nouveau")
    String blank(Model model) {
        return ask(model.addAttribute("form", OrganisationForm.empty()), "organisation/new");
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors() || refused(binding, () -> keeping.add(form, account.id()))) {
            return ask(model, "organisation/new");
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("organisation.added"));
        return "redirect:/comptes/organismes";
    }

    @GetMapping("/{id}")
    String show(@PathVariable OrganisationId id, Model model) {
        OrganisationRow organisation = reading.get(id);
        return show(organisation, model.addAttribute("form", OrganisationForm.of(organisation)));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        OrganisationRow organisation = reading.get(id);
        if (binding.hasErrors() || refused(binding, () -> keeping.change(id, form, account.id()))) {
            return show(organisation, model);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("organisation.changed"));
        return "redirect:/comptes/organismes";
    }

    @PostMapping("/{id}/retrait")
    String retire(
            @PathVariable OrganisationId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        keeping.retire(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("organisation.retired"));
        return "redirect:/comptes/organismes/" + id;
    }

    @PostMapping("/{id}/retour")
    String bringBack(
            @PathVariable OrganisationId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        keeping.bringBack(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("organisation.brought-back"));
        return "redirect:/comptes/organismes/" + id;
    }

    private String show(OrganisationRow organisation, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("open", reading.open(organisation.id()));
        return ask(model, "organisation/show");
    }

    private static String ask(Model model, String page) {
        model.addAttribute("kinds", Choice.of(OrganisationKind.values()));
        model.addAttribute("allProgrammes", Choice.of(Programme.values()));
        return page;
    }

    private static boolean refused(BindingResult binding, Runnable act) {
        try {
            act.run();
            return false;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return true;
        }
    }
}
