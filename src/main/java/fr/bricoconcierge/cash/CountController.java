package fr.bricoconcierge.cash;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
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

/** Counting one's box, and the answer to a difference. */
@Controller
@RequestMapping("/fonds/comptages")
class CountController {

    private final CashCounting counting;
    private final CashReading reading;

    CountController(CashCounting counting, CashReading reading) {
        this.counting = counting;
        this.reading = reading;
    }

    @GetMapping("/nouveau")
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        return ask(account, model.addAttribute("form", CountForm.empty()));
    }

    @PostMapping("/nouveau")
    String count(
            @Valid @ModelAttribute("form") CountForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(account, model);
        }
        try {
            UUID id = counting.count(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("cash.counted"));
            return "redirect:/fonds/comptages/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(account, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        return page(id, account, model.addAttribute("answer", CountAnswerForm.EMPTY));
    }

    @PostMapping("/{id}/reponse")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("answer") CountAnswerForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(id, account, model);
        }
        try {
            counting.answer(id, form.agreed(), form.note(), account.id());
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.done(form.agreed() ? "cash.count-validated" : "cash.count-refused"));
            return "redirect:/fonds/caisses";
        } catch (Refused refusal) {
            if (refusal.field().isEmpty()) {
                model.addAttribute("refusal", refusal.sentence());
            } else {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
            return page(id, account, model);
        }
    }

    private String ask(CurrentAccount account, Model model) {
        model.addAttribute("counts", reading.counts(account.id()));
        return "cash/count";
    }

    private String page(UUID id, CurrentAccount account, Model model) {
        CountRow count = reading.getCount(id);
        boolean coordinates = account.is(Role.COORDINATOR);
        if (!coordinates && !count.isOf(account.id())) {
            throw new CountNotFound(id);
        }
        model.addAttribute("count", count);
        model.addAttribute("answers", coordinates && count.isWaiting());
        return "cash/counted";
    }
}
