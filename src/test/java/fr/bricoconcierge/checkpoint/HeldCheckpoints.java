package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checkpoints whose day has come, each on a day of its own, and their minutes. */
@TestComponent
public class HeldCheckpoints {

    private static final String LIST = "/apprentissages/points-etape";
    private static final AtomicInteger DAYS = new AtomicInteger(4000);

    private final Checkpoints checkpoints;
    private final JdbcClient database;

    HeldCheckpoints(Checkpoints checkpoints, JdbcClient database) {
        this.checkpoints = checkpoints;
        this.database = database;
    }

    /** The page of one whose day has come; each is later than those before. */
    public String due(CurrentAccount by) {
        LocalDate today = Moment.dateOf(Instant.now());
        CheckpointId id = checkpoints.plan(today.plusDays(700), by.id());
        database.sql("update checkpoint set held_on = ? where id = ?")
                .params(today.minusDays(DAYS.decrementAndGet()), id.value())
                .update();
        return LIST + "/" + id;
    }

    /** Its page, once its minutes are written. */
    public Screen held(Visitor coordinator, CurrentAccount by) {
        String page = due(by);
        return coordinator
                .open(page)
                .form(page + "/compte-rendu")
                .with("present", by.id())
                .with("works", "Le binôme")
                .submit();
    }
}
