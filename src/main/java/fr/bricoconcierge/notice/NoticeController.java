package fr.bricoconcierge.notice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds a notice again from its code, and keeps the batches. */
@Controller
@RequestMapping("/avis-de-passage")
class NoticeController {

    private final NoticePrinting printing;
    private final NoticeFinding finding;
    private final NoticeReading reading;
    private final Team team;

    NoticeController(NoticePrinting printing, NoticeFinding finding, NoticeReading reading, Team team) {
        this.printing = printing;
        this.finding = finding;
        this.reading = reading;
        this.team = team;
    }

    @GetMapping
    String list(
            @ModelAttribute("search") NoticeSearchForm search,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (search.code() != null) {
            find(search.code(), binding, model);
        }
        AccountId holder = account.is(Role.COORDINATOR) ? null : account.id();
        model.addAttribute("batches", reading.batches(holder));
        model.addAttribute("count", reading.countBatches(holder));
        return "notice/list";
    }

    @GetMapping("/lots/nouveau")
    String form(Model model) {
        return ask(model.addAttribute("form", NoticeBatchForm.empty()));
    }

    @PostMapping("/lots")
    String print(
            @Valid @ModelAttribute("form") NoticeBatchForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            printing.printBatch(form.command(), form.holder(), form.count(), form.commune(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("notice.printed"));
            return "redirect:/avis-de-passage";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private void find(String code, BindingResult binding, Model model) {
        try {
            model.addAttribute("found", finding.get(code));
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
    }

    private String ask(Model model) {
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
        model.addAttribute("communes", printing.communes());
        return "notice/form";
    }
}
