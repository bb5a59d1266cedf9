package fr.bricoconcierge.message;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends what waits, as the clock does in the running application. */
@TestComponent
public class PostRound {

    private final Dispatch dispatch;
    private final JdbcClient database;

    PostRound(Dispatch dispatch, JdbcClient database) {
        this.dispatch = dispatch;
        this.database = database;
    }

    public void go() {
        dispatch.sendWhatIsDue();
    }

    /** Tries what waits about that record as often as it takes to be given up. */
    public void goUntilGivenUp(UUID cause) {
        for (int i = 0; i <= Sending.PATIENCE.size(); i++) {
            database.sql("update message set due_at = created_at where cause_id = ? and state = 'WAITING'")
                    .param(cause)
                    .update();
            dispatch.sendWhatIsDue();
        }
    }
}
