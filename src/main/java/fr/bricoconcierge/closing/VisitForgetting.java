package fr.bricoconcierge.closing;

import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.emergency.MakeshiftRepairs;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that people who did not agree to a card are forgotten when their visit ends, or in the night (H2). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class VisitForgetting {

    private final MakeshiftRepairs repairs;
    private final ResidentCards cards;
    private final Appointments appointments;

    VisitForgetting(MakeshiftRepairs repairs, ResidentCards cards, Appointments appointments) {
        this.repairs = repairs;
        this.cards = cards;
        this.appointments = appointments;
    }

    /**
     * Where a makeshift repair must be seen again, door and telephone are kept until then; who made an appointment is known
     * until it is over.
     */
    void forgetUnlessKept(HouseholdId household) {
        if (!isExpected(household)) {
            cards.forgetUnlessKept(household);
        }
    }

    /** The same for one person, whoever else lives there. */
    void forgetUnlessKept(HouseholdId household, ResidentId resident) {
        if (!isExpected(household)) {
            cards.forgetUnlessKept(resident);
        }
    }

    private boolean isExpected(HouseholdId household) {
        return repairs.isToBeSeenAgain(household) || appointments.isExpected(household);
    }
}
