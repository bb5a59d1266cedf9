package fr.bricoconcierge.closing;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agreement.AgreementView;
import fr.bricoconcierge.agreement.Agreements;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.ClosingReminder;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the closing screen: what the report says by itself is ticked, the rest is one tap each. */
@Component
class ClosingDesk {

    private static final int SLOTS = 6;

    private final ClosingReading closing;
    private final InterventionReading reading;
    private final AdvisorSlots slots;
    private final Agreements agreements;
    private final Team team;
    private final List<ClosingReminder> reminders;
    private final Clock clock;

    ClosingDesk(
            ClosingReading closing,
            InterventionReading reading,
            AdvisorSlots slots,
            Agreements agreements,
            Team team,
            List<ClosingReminder> reminders,
            Clock clock) {
        this.closing = closing;
        this.reading = reading;
        this.slots = slots;
        this.agreements = agreements;
        this.team = team;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** All that lacks, told together with what is not understood. */
    List<Missing> missing(InterventionId id, ClosingForm told) {
        return closing.missing(id, told);
    }

    String show(InterventionId id, Model model) {
        ClosingState state = closing.getState(id);
        List<Choice> organisations = team.organisations().stream()
                .map(it -> Choice.of(it.id(), it.name()))
                .toList();
        if (!model.containsAttribute("form")) {
            OrganisationId only = organisations.size() == 1
                    ? OrganisationId.of(organisations.get(0).value())
                    : null;
            model.addAttribute("form", state.form(clock.instant(), only));
        }
        model.addAttribute("visit", reading.getPage(id));
        model.addAttribute(
                "reminders",
                reminders.stream().flatMap(it -> it.before(id).stream()).toList());
        model.addAttribute("keepsCard", state.keepsCard());
        model.addAttribute("shares", state.shares());
        model.addAttribute("organisations", organisations);
        model.addAttribute("referred", closing.referred(id).orElse(null));
        advances(id, model);
        answers(model);
        return "closing/close";
    }

    private void advances(InterventionId id, Model model) {
        List<PartFacts> parts = closing.facts(id);
        Set<AdvanceKind> told = EnumSet.noneOf(AdvanceKind.class);
        parts.forEach(part -> told.addAll(part.advances()));
        model.addAttribute("told", told);
        model.addAttribute("unagreed", lacksAgreement(id, told));
        model.addAttribute(
                "advances",
                Choice.of(Arrays.stream(AdvanceKind.values())
                        .filter(kind -> !told.contains(kind))
                        .toArray(AdvanceKind[]::new)));
    }

    /** Whether something was installed or repaired and nobody noted that it was agreed to; what was made safe never waits. */
    private boolean lacksAgreement(InterventionId id, Set<AdvanceKind> told) {
        AgreementView agreement = agreements.of(id);
        boolean worked = told.contains(AdvanceKind.EQUIPPED) || told.contains(AdvanceKind.REPAIRED);
        return agreement.awaitsTheOwner() || (worked && !agreement.isGiven());
    }

    private void answers(Model model) {
        model.addAttribute("habits", Choice.of(GoodHabit.values()));
        model.addAttribute("answers", Choice.of(AmelioAnswer.values()));
        model.addAttribute("papers", Choice.of(HandedOver.values()));
        model.addAttribute("slots", freeSlots(model));
        model.addAttribute("hows", List.of(of(ConsentHow.ORAL), of(ConsentHow.SIGNED), of(ConsentHow.PAPER)));
        model.addAttribute("keepText", ConsentPurpose.KEEP_CARD.text());
        model.addAttribute("shareText", ConsentPurpose.SHARE_WITH_AMELIO.text());
        model.addAttribute("nextSteps", Choice.of(NextStep.values()));
        model.addAttribute("feelings", Choice.of(HowItWent.values()));
        model.addAttribute("situations", Choice.of(Situation.values()));
        model.addAttribute("needs", Choice.of(RequestReason.values()));
    }

    /** The next ones, and the one that is chosen, however late it is. */
    private List<Choice> freeSlots(Model model) {
        UUID chosen = model.getAttribute("form") instanceof ClosingForm form ? form.slot() : null;
        return slots.next(chosen == null ? null : new AdvisorSlotId(chosen), clock.instant(), SLOTS).stream()
                .map(slot -> Choice.of(slot.id(), slot.label()))
                .toList();
    }

    private static Choice of(ConsentHow how) {
        return Choice.of(how.name(), how.label());
    }
}
