package fr.bricoconcierge.papers;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator keeps the list of papers to bring. */
@Controller
@RequestMapping("/pilote/papiers")
class PaperController {

    private static final String LIST = "redirect:/pilote/papiers";

    private final PaperList papers;

    PaperController(PaperList papers) {
        this.papers = papers;
    }

    @GetMapping
    String list(Model model) {
        return all(model.addAttribute("form", PaperForm.EMPTY));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return all(model);
        }
        try {
            papers.add(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("papers.added"));
            return LIST;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return all(model);
        }
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        return one(id, model.addAttribute("form", PaperForm.of(papers.get(id))));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return one(id, model);
        }
        try {
            papers.change(id, form);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("papers.changed"));
            return LIST;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return one(id, model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        papers.retire(id);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("papers.retired").undoneBy("/pilote/papiers/" + id + "/remise"));
        return LIST;
    }

    @PostMapping("/{id}/remise")
    String putBack(@PathVariable UUID id, RedirectAttributes redirect) {
        papers.putBack(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("papers.put-back"));
        return LIST;
    }

    @PostMapping("/{id}/plus-haut")
    String raise(@PathVariable UUID id) {
        papers.raise(id);
        return LIST;
    }

    private String all(Model model) {
        model.addAttribute("groups", papers.groups());
        model.addAttribute("retired", papers.retired());
        model.addAttribute("situations", Choice.of(PaperSituation.values()));
        return "papers/list";
    }

    private String one(UUID id, Model model) {
        model.addAttribute("paper", papers.get(id));
        model.addAttribute("situations", Choice.of(PaperSituation.values()));
        return "papers/edit";
    }
}
