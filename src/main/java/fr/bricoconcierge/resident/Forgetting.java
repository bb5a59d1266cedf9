package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
            Residents residents,
            Households households,
            Consents consents,
            WordOfMouth wordOfMouth,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.consents = consents;
        this.wordOfMouth = wordOfMouth;
        this.events = events;
        this.clock = clock;
    }

    void forgetUnlessKept(HouseholdId household) {
        List<Resident> people = residents.findByHousehold(household);
        people.stream()
                .filter(person -> !person.isForgotten())
                .filter(person -> !consents.isActive(person.id(), ConsentPurpose.KEEP_CARD))
                .forEach(this::forget);
        if (people.stream().allMatch(Resident::isForgotten)) {
            households.findById(household).ifPresent(Household::forgetWhere);
        }
    }

    private void forget(Resident person) {
        // the degree is read before the link that it hangs on is gone
        person.forget(wordOfMouth.degree(person.id()), clock.instant());
        residents.saveAndFlush(person);
        events.publishEvent(new ResidentForgotten(person.id(), person.household()));
    }
}
