package fr.bricoconcierge.closing;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.intervention.InterventionView;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.intervention.VisitEnding;
import fr.bricoconcierge.referral.NewReferral;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a closed visit sets going: the referral to Amelio, and whatever was promised for a later day. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class VisitFollowUp {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ClosingReading reading;
    private final Referring referring;
    private final ResidentCards cards;
    private final Tasks tasks;

    VisitFollowUp(ClosingReading reading, Referring referring, ResidentCards cards, Tasks tasks) {
        this.reading = reading;
        this.referring = referring;
        this.cards = cards;
        this.tasks = tasks;
    }

    /** The referral that the talk about Amelio led to: the one made during the visit, or else a new one, once. */
    Optional<UUID> refer(InterventionView visit, AccountId by) {
        if (!visit.ending().refers()) {
            return Optional.empty();
        }
        UUID made = reading.referred(visit.id())
                .map(meanwhile -> meanwhile.id().value())
                .orElseGet(() -> referNow(visit, by));
        return Optional.of(made);
    }

    private UUID referNow(InterventionView visit, AccountId by) {
        VisitEnding ending = visit.ending();
        AdvisorSlotId slot = ending.bookedSlot() == null ? null : new AdvisorSlotId(ending.bookedSlot());
        OrganisationId organisation = slot == null
                ? new OrganisationId(Objects.requireNonNull(ending.organisation()))
                : reading.organisationOf(slot);
        Set<Theme> themes = reading.themes(visit.id());
        var referral = new NewReferral(
                visit.resident(),
                organisation,
                themes.isEmpty() ? Set.of(Theme.OTHER) : themes,
                null,
                Set.copyOf(visit.documents()),
                contact(cards.get(visit.resident())),
                visit.id(),
                slot);
        return referring.refer(visit.id().value(), referral, by).value();
    }

    /** A call or a visit that was promised becomes something due. */
    void promise(InterventionView visit, AccountId by) {
        VisitEnding ending = visit.ending();
        if (!ending.promisesADay()) {
            return;
        }
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                ending.nextStep() == NextStep.CALL
                        ? "Rappeler après une intervention"
                        : "Repasser après une intervention",
                by,
                Objects.requireNonNull(ending.nextOn())
                        .atTime(MORNING)
                        .atZone(Moment.PARIS)
                        .toInstant(),
                "/interventions/" + visit.id(),
                visit.id().value(),
                visit.household(),
                false,
                null));
    }

    private static PreferredContact contact(ResidentView resident) {
        if (resident.phone() != null) {
            return PreferredContact.PHONE;
        }
        return resident.email() == null ? PreferredContact.IN_PERSON : PreferredContact.EMAIL;
    }
}
