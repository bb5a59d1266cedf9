package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.account.Team.OrganisationChoice;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotView;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.worktime.SlotTaken;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Somebody is referred outside a visit, with their agreement asked on the spot or by telephone. */
@Controller
@RequestMapping("/orientations/nouvelle")
class NewReferralController {

    private static final int SLOTS_OFFERED = 6;
    private static final int OTHERS_OFFERED = 3;

    private final ReferralIntake intake;
    private final ResidentCards cards;
    private final Consents consents;
    private final AdvisorSlots slots;
    private final Team team;
    private final Clock clock;

    NewReferralController(
            ReferralIntake intake, ResidentCards cards, Consents consents, AdvisorSlots slots, Team team, Clock clock) {
        this.intake = intake;
        this.cards = cards;
        this.consents = consents;
        this.slots = slots;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @RequestParam ResidentId habitant,
            @RequestParam(required = false) InterventionId intervention,
            @ModelAttribute("from") StartedFrom from,
            Model model) {
        List<OrganisationChoice> organisations = team.organisations();
        var only = organisations.size() == 1 ? organisations.get(0).id() : null;
        model.addAttribute("form", NewReferralForm.of(habitant, intervention, only));
        return ask(habitant, model);
    }

    @PostMapping
    String refer(
            @Valid @ModelAttribute("form") NewReferralForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(form.habitant(), model);
        }
        try {
            ReferralId id = intake.refer(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.made"));
            return "redirect:" + (from.retour() == null ? "/orientations/suivi/" + id : from.retour());
        } catch (SlotTaken taken) {
            model.addAttribute("others", others(form));
            binding.rejectValue("slot", "refused", "Ce créneau vient d’être pris. Choisissez-en un autre.");
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(form.habitant(), model);
    }

    private String ask(@Nullable ResidentId habitant, Model model) {
        if (habitant == null) {
            throw new ReferralNotFound("habitant");
        }
        model.addAttribute("person", cards.getKnown(habitant));
        model.addAttribute("kept", consents.isActive(habitant, ConsentPurpose.KEEP_CARD));
        model.addAttribute("shared", consents.isActive(habitant, ConsentPurpose.SHARE_WITH_AMELIO));
        model.addAttribute("keepText", ConsentPurpose.KEEP_CARD.text());
        model.addAttribute("shareText", ConsentPurpose.SHARE_WITH_AMELIO.text());
        model.addAttribute("hows", Choice.of(ConsentHow.ORAL, ConsentHow.SIGNED, ConsentHow.PAPER));
        model.addAttribute("allThemes", Choice.of(Theme.values()));
        model.addAttribute("papers", Choice.of(HandedOver.values()));
        model.addAttribute("contacts", Choice.of(PreferredContact.values()));
        model.addAttribute(
                "organisations",
                team.organisations().stream()
                        .map(organisation -> Choice.of(organisation.id(), organisation.name()))
                        .toList());
        model.addAttribute("slots", freeSlots());
        return "referral/new";
    }

    /** The next ones of that organisation, each taken by one tap. */
    private List<Choice> others(NewReferralForm form) {
        AdvisorSlotId taken = form.referral().slot();
        return choices(slots.free(form.organisation(), clock.instant(), SLOTS_OFFERED).stream()
                .filter(slot -> !slot.id().equals(taken))
                .limit(OTHERS_OFFERED));
    }

    private List<Choice> freeSlots() {
        return choices(slots.free(null, clock.instant(), SLOTS_OFFERED).stream());
    }

    private static List<Choice> choices(Stream<SlotView> offered) {
        return offered.map(slot -> Choice.of(slot.id(), slot.label())).toList();
    }
}
