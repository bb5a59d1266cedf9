package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
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

/** Checks, gives back, or notes the state of a thing: for whoever has it, and for whoever coordinates. */
@Controller
@RequestMapping("/materiel/{id}")
class GearSeenController {

    private final GearKeeping keeping;
    private final GearReading reading;

    GearSeenController(GearKeeping keeping, GearReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    /** What a colleague has is not there for a concierge to judge, nor what is out of use for anybody. */
    @ModelAttribute("hand")
    Hand hand(HttpServletRequest request, @PathVariable GearId id, @AuthenticationPrincipal CurrentAccount account) {
        GearRow thing = reading.get(id);
        if (thing.isOut()
                || !(account.is(Role.COORDINATOR) || thing.holderId() == null || thing.isHeldBy(account.id()))) {
            throw new GearNotFound(id);
        }
        return Arrays.stream(GearAct.values())
                .filter(act -> request.getRequestURI().endsWith("/" + act.path()))
                .map(act -> new Hand(thing, act))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping({"/controle", "/retour", "/constat"})
    String form(@ModelAttribute("hand") Hand hand, Model model) {
        model.addAttribute("form", SeenForm.of(hand.thing().condition()));
        return ask(hand, model);
    }

    @PostMapping({"/controle", "/retour", "/constat"})
    String see(
            @ModelAttribute("hand") Hand hand,
            @Valid @ModelAttribute("form") SeenForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                carryOut(hand, form, account);
                redirect.addFlashAttribute(Flash.NAME, Flash.done(hand.act().done()));
                return "redirect:/materiel/" + hand.thing().id();
            } catch (Refused refusal) {
                String field = refusal.field().isEmpty() ? "condition" : refusal.field();
                binding.rejectValue(field, "refused", refusal.sentence());
            }
        }
        return ask(hand, model);
    }

    private void carryOut(Hand hand, SeenForm form, CurrentAccount account) {
        GearId id = hand.thing().id();
        switch (hand.act()) {
            case CHECK -> keeping.check(form.command(), id, form.condition(), form.note(), account.id());
            case GIVE_BACK -> keeping.giveBack(form.command(), id, form.condition(), form.note(), account.id());
            case NOTE -> keeping.note(form.command(), id, form.condition(), form.note(), account.id());
        }
    }

    private static String ask(Hand hand, Model model) {
        model.addAttribute("act", hand.act());
        model.addAttribute("thing", hand.thing());
        model.addAttribute("conditions", GearCondition.choices());
        return "gear/seen";
    }

    /** A thing in somebody's hand, and what they do with it. */
    record Hand(GearRow thing, GearAct act) {}
}
