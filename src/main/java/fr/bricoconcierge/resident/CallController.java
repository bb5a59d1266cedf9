package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Tally;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call written down from a card in two taps, and taken back. */
@Controller
@RequestMapping("/habitants/{id}/appels")
class CallController {

    private final CallLog calls;
    private final CardScreen screen;

    CallController(CallLog calls, CardScreen screen) {
        this.calls = calls;
        this.screen = screen;
    }

    @PostMapping
    String call(
            @PathVariable ResidentId id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                boolean reached = calls.log(form.call(id), form.excuse(), account.id())
                        .filter(Tally::isReached)
                        .isPresent();
                Flash said = reached ? Flash.watch("resident.called-at-the-limit") : Flash.done("resident.called");
                redirect.addFlashAttribute(
                        Flash.NAME, said.undoneBy("/habitants/%s/appels/%s/annulation".formatted(id, form.call())));
                return "redirect:/habitants/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return screen.show(id, 1, model);
    }

    @PostMapping("/{call}/annulation")
    String takeBack(
            @PathVariable ResidentId id,
            @PathVariable UUID call,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        calls.takeBack(id, call, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.call-taken-back"));
        return "redirect:/habitants/" + id;
    }
}
