package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Solicitations;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes nobody of people who did not agree to a card; how they met the service, when and in which sector stays. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Forgetting {

    private final Residents residents;
    private final Households households;
    private final Consents consents;
    private final WordOfMouth wordOfMouth;
    private final Solicitations solicitations;
    private final PastHomes pastHomes;
    private final FormerReaches formerReaches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
            Residents residents,
            Households households,
            Consents consents,
            WordOfMouth wordOfMouth,
            Solicitations solicitations,
            PastHomes pastHomes,
            FormerReaches formerReaches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.consents = consents;
        this.wordOfMouth = wordOfMouth;
        this.solicitations = solicitations;
        this.pastHomes = pastHomes;
        this.formerReaches = formerReaches;
        this.events = events;
        this.clock = clock;
    }

    void forgetUnlessKept(HouseholdId household) {
        residents.findByHousehold(household).forEach(this::forgetUnlessKept);
        forgetWhereNobodyIsKnown(household);
    }

    void forgetUnlessKept(ResidentId id) {
        Resident person = residents.findById(id).orElseThrow(() -> new ResidentNotFound(id));
        forgetUnlessKept(person);
        forgetWhereNobodyIsKnown(person.household());
    }

    private void forgetWhereNobodyIsKnown(HouseholdId household) {
        List<Resident> people = residents.findByHousehold(household);
        if (people.stream().allMatch(Resident::isForgotten)) {
            households.findById(household).ifPresent(Household::forgetWhere);
            households.findByMergedInto(household).forEach(Household::forgetWhere);
            pastHomes.forget(household);
            solicitations.forget(household);
        }
    }

    private void forgetUnlessKept(Resident person) {
        if (person.isForgotten() || consents.isActive(person.id(), ConsentPurpose.KEEP_CARD)) {
            return;
        }
        // the degree is read before the link that it hangs on is gone
        person.forget(wordOfMouth.degree(person.id()), clock.instant());
        residents.saveAndFlush(person);
        formerReaches.forget(person.id());
        events.publishEvent(new ResidentForgotten(person.id(), person.household()));
    }
}
