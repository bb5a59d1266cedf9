package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.eligibility.FirstLook;
import fr.bricoconcierge.eligibility.FirstLooks;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SentForm;
import fr.bricoconcierge.shared.StartedFrom;
import fr.bricoconcierge.worktime.SlotTaken;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kitchen table: somebody is booked an advisor, from the end of a visit or from their card. */
@Controller
@RequestMapping("/orientations/nouvelle")
class BookingController {

    private final BookingDesk desk;
    private final Booking booking;
    private final FirstLooks looks;

    BookingController(BookingDesk desk, Booking booking, FirstLooks looks) {
        this.desk = desk;
        this.booking = booking;
        this.looks = looks;
    }

    @GetMapping
    String form(
            @RequestParam ResidentId habitant,
            @RequestParam(required = false) InterventionId intervention,
            @ModelAttribute("from") StartedFrom from,
            Model model) {
        model.addAttribute("form", desk.begin(habitant, intervention));
        return desk.ask(habitant, false, model);
    }

    /** What is told so far comes to this: nothing is kept of it yet. */
    @PostMapping(params = "regarder")
    String look(
            @ModelAttribute("form") BookingForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            Model model,
            RedirectAttributes redirect) {
        if (binding.getTarget() == null) {
            return askAnew(binding, redirect);
        }
        judge(form, binding, model).ifPresent(found -> model.addAttribute("found", found));
        return desk.ask(form.habitant(), false, model);
    }

    @PostMapping(params = "encore")
    String more(
            @ModelAttribute("form") BookingForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            Model model,
            RedirectAttributes redirect) {
        if (binding.getTarget() == null) {
            return askAnew(binding, redirect);
        }
        judge(form, binding, model);
        return desk.ask(form.habitant(), true, model);
    }

    @PostMapping
    String book(
            @Valid @ModelAttribute("form") BookingForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.getTarget() == null) {
            return askAnew(binding, redirect);
        }
        refuseTheUnchosen(form, binding);
        boolean wrong = binding.hasErrors();
        if (wrong || judge(form, binding, model).isEmpty()) {
            return desk.ask(form.habitant(), false, model);
        }
        var shown = (BindingResult) Objects.requireNonNull(model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form"));
        try {
            ReferralId id = booking.book(form, account.id());
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.done(form.wanted() == null ? "referral.made" : "onthespot.booked"));
            redirect.addAttribute("retour", from.retour());
            return "redirect:/orientations/suivi/" + id + "/confirmation";
        } catch (SlotTaken taken) {
            model.addAttribute("others", desk.others(form));
            shown.rejectValue("slot", "refused", "Ce créneau vient d’être pris. Choisissez-en un autre.");
        } catch (Refused refusal) {
            shown.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return desk.ask(form.habitant(), false, model);
    }

    /** Nothing is known of a form with a value that no control of the page sends: it is asked again for the same person. */
    private static String askAnew(BindingResult binding, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.watch("onthespot.unread"));
        redirect.addAttribute("habitant", binding.getFieldValue("habitant"));
        return "redirect:/orientations/nouvelle";
    }

    /** Puts what the amount came to in its place, so that the page never holds it; empty when it is none. */
    private Optional<FirstLook> judge(BookingForm form, BindingResult binding, Model model) {
        if (binding.hasErrors()) {
            return Optional.empty();
        }
        try {
            FirstLook found = looks.look(form.look());
            if (form.look().isAnswered()) {
                SentForm.replace(binding, form.with(form.look().judged(found.bracket())), model);
            }
            return Optional.of(found);
        } catch (Refused refusal) {
            binding.rejectValue("look." + refusal.field(), "refused", refusal.sentence());
            return Optional.empty();
        }
    }

    private static void refuseTheUnchosen(BookingForm form, BindingResult binding) {
        if (form.wanted() != null || binding.hasFieldErrors("slot")) {
            return;
        }
        if (form.wantsSlot()) {
            binding.rejectValue(
                    "slot", "missing", "Choisissez un moment avec la personne, ou orientez-la sans rendez-vous.");
        } else if (form.organisation() == null && !binding.hasFieldErrors("organisation")) {
            binding.rejectValue("organisation", "missing", "Choisissez l’organisme.");
        }
    }
}
