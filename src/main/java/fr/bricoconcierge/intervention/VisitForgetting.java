package fr.bricoconcierge.intervention;

import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wipes who and where from visits to people who did not agree to a card (H2); what was done stays. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class VisitForgetting {

    private final Interventions interventions;
    private final InterventionParts parts;
    private final Advices advices;
    private final MakeSafes makeSafes;
    private final ResidentCards cards;
    private final JdbcClient database;
    private final Clock clock;

    VisitForgetting(
            Interventions interventions,
            InterventionParts parts,
            Advices advices,
            MakeSafes makeSafes,
            ResidentCards cards,
            JdbcClient database,
            Clock clock) {
        this.interventions = interventions;
        this.parts = parts;
        this.advices = advices;
        this.makeSafes = makeSafes;
        this.cards = cards;
        this.database = database;
        this.clock = clock;
    }

    /** At the end of a visit; where a makeshift repair must be seen again, door and telephone are kept until then. */
    void forgetUnlessKept(HouseholdId household) {
        if (!isToBeSeenAgain(household)) {
            cards.forgetUnlessKept(household);
        }
    }

    @EventListener
    void on(ResidentForgotten event) {
        forget(event.resident());
    }

    private void forget(ResidentId resident) {
        for (Intervention intervention : interventions.findByResident(resident)) {
            intervention.forget(clock.instant());
            List<PartId> ids = parts.findByIntervention(intervention.id()).stream()
                    .map(InterventionPart::id)
                    .toList();
            advices.findByPartIn(ids).forEach(Advice::forget);
            makeSafes.findByPartIn(ids).forEach(MakeSafe::forget);
        }
    }

    private boolean isToBeSeenAgain(HouseholdId household) {
        return database.sql("""
                        select exists (
                            select 1 from intervention_make_safe m
                            join intervention_part p on p.id = m.part_id and p.withdrawn_at is null
                            join intervention i on i.id = p.intervention_id
                            where i.household_id = ? and m.revisit_on > ?)
                        """)
                .params(household.value(), java.sql.Date.valueOf(Moment.dateOf(clock.instant())))
                .query(Boolean.class)
                .single();
    }
}
