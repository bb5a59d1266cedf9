package fr.bricoconcierge.resident;

import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cards that were kept elsewhere so far: opened as of the day one met, with the consent that was given then. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BroughtCards {

    private final Residents residents;
    private final Households households;
    private final Consents consents;
    private final WordOfMouth wordOfMouth;
    private final Doors doors;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BroughtCards(
            Residents residents,
            Households households,
            Consents consents,
            WordOfMouth wordOfMouth,
            Doors doors,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.consents = consents;
        this.wordOfMouth = wordOfMouth;
        this.doors = doors;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a card in a household of its own. The caller has made sure that it can be reached and is not there yet.
     *
     * @param metAt null when nobody knows: then it is now
     */
    public ResidentId open(NewResident newcomer, @Nullable Instant metAt, Declaration declaration, AccountId by) {
        Instant now = clock.instant();
        wordOfMouth.check(null, newcomer.recommendedBy());
        FirstMeeting meeting = newcomer.meeting();
        Origin origin = newcomer.recommendedBy() != null && !meeting.origin().isMetDirectly()
                ? Origin.WORD_OF_MOUTH
                : meeting.origin();
        Household household =
                households.save(new Household(meeting, origin, sectorOf(meeting.door()), metAt == null ? now : metAt));
        Resident resident = residents.saveAndFlush(
                new Resident(household.id(), newcomer.details().checked(), newcomer.recommendedBy(), by, now));
        events.publishEvent(new CardOpened(resident.id(), household.id(), null, by));
        consents.declare(resident.id(), declaration, by);
        leaveMemory();
        return resident.id();
    }

    /**
     * Adds to a card what it does not say yet, and to its household where it lives; nothing that stands there changes.
     *
     * @param declaration what to keep when the person was never asked about their card; null when they were
     */
    public void complete(ResidentId id, NewResident more, @Nullable Declaration declaration, AccountId by) {
        Resident resident = residents.findById(id).orElseThrow(() -> new ResidentNotFound(id));
        ResidentId recommender = resident.recommendedBy() == null ? more.recommendedBy() : null;
        wordOfMouth.check(id, recommender);
        resident.complete(more.details().checked(), recommender);
        Household household = households.findById(resident.household()).orElseThrow();
        if (!household.hasPlace()) {
            DoorId door = more.meeting().door();
            household.livesAt(door, more.meeting().place(), sectorOf(door));
        }
        residents.saveAndFlush(resident);
        if (declaration != null) {
            consents.declare(id, declaration, by);
        }
        leaveMemory();
    }

    /** Thousands may follow, each looked at again with every one that is saved. */
    private void leaveMemory() {
        entities.flush();
        entities.clear();
    }

    private @Nullable SectorId sectorOf(@Nullable DoorId door) {
        return door == null ? null : doors.find(door).map(DoorView::sector).orElse(null);
    }
}
