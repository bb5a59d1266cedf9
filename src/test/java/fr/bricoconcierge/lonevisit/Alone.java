package fr.bricoconcierge.lonevisit;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits made alone, begun through the page, and the minutes that pass over them. */
@TestComponent
public class Alone {

    private final Visits visits;
    private final Settings settings;
    private final AlertSweep sweep;
    private final PostRound post;
    private final JdbcClient database;

    Alone(Visits visits, Settings settings, AlertSweep sweep, PostRound post, JdbcClient database) {
        this.visits = visits;
        this.settings = settings;
        this.sweep = sweep;
        this.post = post;
        this.database = database;
    }

    /** Nobody else is alone anywhere, and those can be alerted. */
    public void watchedBy(String duty, String dutyPhone, String deputy, AccountId coordinator) {
        database.sql("update lone_visit set ended_at = started_at, ending = 'OUT', ended_by = account_id"
                        + " where ended_at is null")
                .update();
        settings.set(Setting.DUTY_NAME, duty.isBlank() ? "" : "Nadège Fontaine", coordinator);
        settings.set(Setting.DUTY_EMAIL, duty, coordinator);
        settings.set(Setting.DUTY_PHONE, dutyPhone, coordinator);
        settings.set(Setting.DEPUTY_NAME, deputy.isBlank() ? "" : "Karim Haddad", coordinator);
        settings.set(Setting.DEPUTY_EMAIL, deputy, coordinator);
    }

    /** The page of a visit that somebody has just begun alone. */
    Screen begun(Visitor concierge, CurrentAccount account) {
        return visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
    }

    /** The page by which one says of that visit how one is. */
    public static String taps(Screen visit) {
        return "/veille/" + idOf(visit);
    }

    /** What the clock does so long after the expected end, and the post after it. */
    public void minutesAfterTheEnd(Screen visit, int minutes) {
        sweep.sweep(expectedEnd(visit).plus(Duration.ofMinutes(minutes)));
        post.go();
    }

    public Instant expectedEnd(Screen visit) {
        return moment("expected_end", visit);
    }

    Instant lastSeen(Screen visit) {
        return moment("last_seen_at", visit);
    }

    /** As if the visit had begun so long ago and its tablet had last been heard of then. */
    void longAgo(Screen visit, Duration ago, Duration silent) {
        Instant now = Instant.now();
        database.sql("update lone_visit set started_at = started_at - ?::interval,"
                        + " expected_end = date_trunc('second', expected_end - ?::interval),"
                        + " next_alert_at = next_alert_at - ?::interval, last_seen_at = ? where visit_id = ?")
                .params(ago.toString(), ago.toString(), ago.toString())
                .param(now.minus(silent).atOffset(ZoneOffset.UTC))
                .param(idOf(visit))
                .update();
    }

    /** Of whatever kind the visit is. */
    private static UUID idOf(Screen visit) {
        return UUID.fromString(visit.path().replaceFirst("/[a-z-]+/([^/#?]+).*", "$1"));
    }

    private Instant moment(String column, Screen visit) {
        return database.sql("select " + column + " from lone_visit where visit_id = ?")
                .param(idOf(visit))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
