package fr.bricoconcierge.cash;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Money;
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

/** What everybody carries; the coordinator hands cash over and takes it back. */
@Controller
@RequestMapping("/fonds/caisses")
class CashController {

    private final CashDesk desk;
    private final CashReading reading;

    CashController(CashDesk desk, CashReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    String show(Model model) {
        return ask(model.addAttribute("form", CashMoveForm.empty()));
    }

    @PostMapping
    String move(
            @Valid @ModelAttribute("form") CashMoveForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        boolean out = form.way() == CashMoveForm.Way.OUT;
        try {
            if (out) {
                desk.handOver(form.command(), form.holder(), new Money(form.amount()), account.id());
            } else {
                desk.giveBack(form.command(), form.holder(), new Money(form.amount()), account.id());
            }
            redirect.addFlashAttribute(Flash.NAME, Flash.done(out ? "cash.handed-over" : "cash.given-back"));
            return "redirect:/fonds/caisses";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private String ask(Model model) {
        List<CashRow> people = reading.everybody();
        model.addAttribute("people", people);
        model.addAttribute("regie", reading.atTheRegie());
        model.addAttribute("waiting", reading.waitingCounts());
        model.addAttribute("ways", Choice.of(CashMoveForm.Way.values()));
        model.addAttribute(
                "choices",
                people.stream().map(row -> Choice.of(row.id(), row.name())).toList());
        return "cash/boxes";
    }
}
