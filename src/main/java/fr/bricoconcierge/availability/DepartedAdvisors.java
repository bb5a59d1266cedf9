package fr.bricoconcierge.availability;

import fr.bricoconcierge.account.AccountDisabled;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An advisor left: nothing of theirs is offered any more, and whoever counts on a meeting hears that it is to be found again. */
@Component
class DepartedAdvisors {

    private final JdbcClient database;
    private final BookedOutside meetings;
    private final Clock clock;

    DepartedAdvisors(JdbcClient database, BookedOutside meetings, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener
    void on(AccountDisabled event) {
        database.sql("delete from advisor_range where account_id = ?")
                .param(event.account().value())
                .update();
        database.sql("select id as value from advisor_slot"
                        + " where account_id = ? and booked_resident is not null and starts_at > ? order by starts_at")
                .params(event.account().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(AdvisorSlotId.class)
                .list()
                .forEach(slot -> meetings.handBack(slot, event.account(), event.by()));
    }
}
