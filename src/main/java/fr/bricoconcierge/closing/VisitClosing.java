package fr.bricoconcierge.closing;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.emergency.MakingSafe;
import fr.bricoconcierge.intervention.ClosingDraft;
import fr.bricoconcierge.intervention.InterventionView;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.intervention.Withdrawal;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is told of how a visit ends, and closes it when nothing is missing, or gives it up. */
@Service
@Transactional
public class VisitClosing {

    private final Visiting visiting;
    private final ClosingReading reading;
    private final VisitFollowUp followUp;
    private final MakingSafe makingSafe;
    private final VisitForgetting forgetting;
    private final Consents consents;
    private final Team team;
    private final Appointments appointments;
    private final Clock clock;

    VisitClosing(
            Visiting visiting,
            ClosingReading reading,
            VisitFollowUp followUp,
            MakingSafe makingSafe,
            VisitForgetting forgetting,
            Consents consents,
            Team team,
            Appointments appointments,
            Clock clock) {
        this.visiting = visiting;
        this.reading = reading;
        this.followUp = followUp;
        this.makingSafe = makingSafe;
        this.forgetting = forgetting;
        this.consents = consents;
        this.team = team;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Refuses when the report does not change any more. */
    public void requireOpen(InterventionId id) {
        visiting.getOpen(id);
    }

    /** Keeps it together with what somebody else told meanwhile, and answers the form as it stands now. */
    ClosingForm keep(InterventionId id, ClosingForm form, AccountId by) {
        visiting.lockOpen(id);
        ClosingForm now = reading.getState(id).kept().proposing(form.minutes(), form.organisation());
        ClosingForm settled = SharedWriting.settle(form, now);
        keep(id, settled.draft(), settled.consents(), by);
        return SharedWriting.opened(settled);
    }

    /** Keeps what has been told so far, consents included, whether or not the visit can be closed with it. */
    public void keep(InterventionId id, ClosingDraft draft, ConsentsGiven given, AccountId by) {
        requireOrganisation(draft.ending().organisation());
        visiting.keep(id, draft);
        InterventionView visit = visiting.get(id);
        agree(visit, ConsentPurpose.KEEP_CARD, given.keep(), by);
        agree(visit, ConsentPurpose.SHARE_WITH_AMELIO, given.share(), by);
    }

    /**
     * Closes the visit with all that follows from it, or answers what is missing and changes nothing.
     *
     * @throws fr.bricoconcierge.shared.Refused when the advisor's slot was taken meanwhile
     */
    public List<Missing> close(InterventionId id, AccountId by) {
        visiting.getOpen(id);
        ClosingReport report = reading.report(id);
        List<Missing> missing = new ClosingPolicy(report).missing();
        if (missing.isEmpty()) {
            end(id, report, by);
        }
        return missing;
    }

    /** Whom the visit is to. */
    @Transactional(readOnly = true)
    ResidentId whom(InterventionId id) {
        return visiting.get(id).resident();
    }

    /** What the visit is about, as its parts say; something else while they say nothing. */
    @Transactional(readOnly = true)
    public Set<Theme> about(InterventionId id) {
        Set<Theme> themes = reading.themes(id);
        return themes.isEmpty() ? Set.of(Theme.OTHER) : themes;
    }

    /** The household was referred while the visit still goes on: its last screen says so, and refers nobody again. */
    public void referred(InterventionId id, @Nullable AdvisorSlotId slot, OrganisationId to) {
        visiting.lockOpen(id);
        UUID booked = slot == null ? null : slot.value();
        visiting.keep(id, reading.getState(id).kept().referring(booked, to).draft());
    }

    /** Gives the visit up; what was noted stays. */
    public void withdraw(InterventionId id, Withdrawal why, @Nullable String note, AccountId by) {
        visiting.withdraw(id, why, note, by);
        forgetting.forgetUnlessKept(visiting.get(id).household());
    }

    private void end(InterventionId id, ClosingReport report, AccountId by) {
        InterventionView visit = visiting.close(id, report.advances(), by);
        followUp.refer(visit, by).ifPresent(referral -> visiting.ledTo(id, referral));
        followUp.promise(visit, by);
        makingSafe.seeAgain(visit, by);
        if (visit.appointment() != null) {
            appointments.markDone(new AppointmentId(visit.appointment()));
        }
        forgetting.forgetUnlessKept(visit.household());
    }

    private void requireOrganisation(@Nullable UUID chosen) {
        boolean offered = chosen == null
                || team.organisations().stream().anyMatch(it -> it.id().value().equals(chosen));
        if (!offered) {
            throw new Refused("organisation", "Choisissez un organisme de la liste.");
        }
    }

    private void agree(InterventionView visit, ConsentPurpose purpose, @Nullable ConsentHow how, AccountId by) {
        if (how != null) {
            consents.give(visit.resident(), purpose, how, by, clock.instant());
        }
    }
}
