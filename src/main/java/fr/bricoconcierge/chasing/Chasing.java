package fr.bricoconcierge.chasing;

import fr.bricoconcierge.partnerlink.ReferralLetters;
import fr.bricoconcierge.partnerlink.TellingKind;
import fr.bricoconcierge.referral.ReferralEntrusted;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Silences;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds organisations that do not answer, twice, then shows their silence. A referral is held while it is judged: an answer
 * that comes meanwhile waits and nothing is sent after it, and another instance passes it by.
 */
@Service
@Transactional
class Chasing {

    private static final int FROM_HOUR = 8;
    private static final int TO_HOUR = 18;

    /** Those that still wait, of which the person still agrees. */
    private static final String WAITING = """
            from referral r join referral_chase c on c.referral_id = r.id
            where r.state = 'ORIENTED' and r.answer is null and c.silent_at is null
              and exists (select from referral_shared s where s.id = r.id)
            """;

    private static final String CHASE =
            "select c.referral_id as referral, c.transmitted_at, c.reminded_at, c.last_reminded_at, c.silent_at ";

    private final ReferralLetters letters;
    private final Silences silences;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    Chasing(ReferralLetters letters, Silences silences, Settings settings, JdbcClient database, Clock clock) {
        this.letters = letters;
        this.silences = silences;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** The days are counted from here; given to another organisation, they begin anew. */
    @EventListener
    void on(ReferralEntrusted event) {
        int begun = database.sql("""
                        insert into referral_chase (referral_id, organisation_id, transmitted_at) values (:id, :to, :now)
                        on conflict (referral_id) do update set organisation_id = :to, transmitted_at = :now,
                            reminded_at = null, last_reminded_at = null, silent_at = null
                        where referral_chase.organisation_id <> :to
                        """)
                .param("id", event.referral().value())
                .param("to", event.organisation().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (begun > 0) {
            silences.end(event.referral());
        }
    }

    /** Which may be due on a working day, in the hours of offices; none at other times. */
    @Transactional(readOnly = true)
    List<ReferralId> waiting(Instant now) {
        int hour = now.atZone(Moment.PARIS).getHour();
        if (!WorkingDays.include(Moment.dateOf(now)) || hour < FROM_HOUR || hour >= TO_HOUR) {
            return List.of();
        }
        Instant soonest = now.minusSeconds(ChaseDelays.LEAST * 86_400L);
        return database.sql("select c.referral_id as value " + WAITING
                        + " and c.transmitted_at < ? order by c.transmitted_at, r.id")
                .param(soonest.atOffset(ZoneOffset.UTC))
                .query(ReferralId.class)
                .list();
    }

    /** Does what is due about that one, if anything still is. */
    void chase(ReferralId referral, Instant now) {
        LocalDate today = Moment.dateOf(now);
        held(referral)
                .ifPresent(chase ->
                        ChaseDelays.of(settings).due(chase, today).ifPresent(stage -> go(stage, referral, now)));
    }

    /** What was written and could not leave yet is not sent once the answer has come. */
    void dropWhatIsAnswered() {
        database.sql("""
                        select distinct m.cause_id as value from message m join referral r on r.id = m.cause_id
                        where m.state = 'WAITING' and m.purpose in ('REFERRAL_REMINDER', 'REFERRAL_LINK_REMINDER')
                          and (r.state <> 'ORIENTED' or r.answer is not null
                               or not exists (select from referral_shared s where s.id = r.id))
                        """).query(ReferralId.class).list().forEach(letters::drop);
    }

    private Optional<Chase> held(ReferralId referral) {
        return database.sql(CHASE + WAITING + " and r.id = ? for update of r, c skip locked")
                .param(referral.value())
                .query(Chase.class)
                .optional();
    }

    private void go(ChaseStage stage, ReferralId referral, Instant now) {
        switch (stage) {
            case REMINDED -> letters.write(TellingKind.REMINDER, referral);
            case LAST_REMINDED -> letters.write(TellingKind.LAST_REMINDER, referral);
            case SILENT -> silences.begin(referral, now);
        }
        UUID id = referral.value();
        database.sql("update referral_chase set %s = ? where referral_id = ?".formatted(stage.column()))
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }
}
