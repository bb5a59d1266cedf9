package fr.bricoconcierge.callback;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wipes what people wrote once nobody needs it; that somebody asked, and when, stays for the figures. */
@Service
@Transactional
class CallBackForgetting {

    private final JdbcClient database;
    private final Settings settings;
    private final Tasks tasks;
    private final Clock clock;

    CallBackForgetting(JdbcClient database, Settings settings, Tasks tasks, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Requests that nobody settled while their notice was valid. Called again it changes nothing. */
    void forgetTheOld() {
        database.sql("""
                        update call_back_request
                        set first_name = null, phone = null, email = null, preferred_moment = null, message = null,
                            fingerprint = null, outcome = 'FORGOTTEN', settled_at = ?
                        where settled_at is null and asked_at < ?
                        returning id
                        """)
                .params(now(), oldest())
                .query(UUID.class)
                .list()
                .forEach(id -> tasks.drop(TaskKind.CALL_BACK_NOTICE, id));
    }

    private OffsetDateTime oldest() {
        Instant now = clock.instant();
        return now.atZone(Moment.PARIS)
                .minusMonths(settings.number(Setting.NOTICE_MONTHS))
                .toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
