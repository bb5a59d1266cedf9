package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slots that somebody booked in a range that was changed since. They stay until the advisor says what becomes of them.
 */
@Service
@Transactional
class BookedOutside {

    private final JdbcClient database;
    private final AdvisorSlots slots;
    private final SlotLaying laying;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookedOutside(
            JdbcClient database, AdvisorSlots slots, SlotLaying laying, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.laying = laying;
        this.events = events;
        this.clock = clock;
    }

    /** It takes place all the same, and is nothing to ask about any more. */
    void keep(AdvisorSlotId id, AccountId advisor) {
        int kept = database.sql("update advisor_slot set follows_ranges = false, version = version + 1"
                        + " where id = ? and account_id = ? and booked_resident is not null")
                .params(id.value(), advisor.value())
                .update();
        if (kept == 0) {
            throw new SlotNotFound(id);
        }
    }

    /** It does not: whoever brought the household hears of it and finds another moment. */
    void handBack(AdvisorSlotId id, AccountId advisor) {
        handBack(id, advisor, advisor);
    }

    /** @param by who says so, for that advisor */
    void handBack(AdvisorSlotId id, AccountId advisor, AccountId by) {
        List<Boolean> ahead = database.sql("select starts_at > ? from advisor_slot"
                        + " where id = ? and account_id = ? and booked_resident is not null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value(), advisor.value())
                .query(Boolean.class)
                .list();
        if (ahead.isEmpty()) {
            throw new SlotNotFound(id);
        }
        if (!ahead.get(0)) {
            throw new Refused("Ce rendez-vous a déjà commencé.");
        }
        events.publishEvent(new SlotHandedBack(id, by));
        slots.release(id);
        laying.lay(advisor);
    }
}
