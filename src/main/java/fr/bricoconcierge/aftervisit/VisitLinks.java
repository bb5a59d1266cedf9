package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which somebody answers about one visit, without an account. The database keeps hashes alone: nobody who reads
 * it can answer for them, and what is printed anew is another link to the same answer.
 */
@Service
@Transactional
public class VisitLinks {

    /** A copy is seldom printed more often; beyond, the oldest on paper no longer serves. */
    private static final int MOST_ON_PAPER = 5;

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    VisitLinks(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The address to print on something that is handed over for a closed visit. */
    public String onPaper(InterventionId visit) {
        database.sql("delete from visit_link where token_hash in (select token_hash from visit_link"
                        + " where intervention_id = ? and way = 'PAPER' order by made_at desc offset ?)")
                .params(visit.value(), MOST_ON_PAPER - 1)
                .update();
        return make(visit, Way.PAPER);
    }

    String make(InterventionId visit, Way way) {
        SecretToken token = SecretToken.next();
        database.sql("insert into visit_link (token_hash, intervention_id, way, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(token.hash(), visit.value(), way.name(), now(), until().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into visit_asked (intervention_id, way, asked_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(visit.value(), way.name(), now())
                .update();
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "") + "/retour/" + token.text();
    }

    /** The visit that the link belongs to; unknown, expired and forgotten are one. */
    @Transactional(readOnly = true)
    Optional<InterventionId> find(String token) {
        return database.sql("select intervention_id from visit_link where token_hash = ? and expires_at > ?")
                .params(SecretToken.hash(token), now())
                .query((row, i) -> new InterventionId(row.getObject(1, UUID.class)))
                .optional();
    }

    void revoke(Collection<UUID> visits) {
        database.sql("delete from visit_link where intervention_id = any (?)")
                .param(visits.toArray(UUID[]::new))
                .update();
    }

    void forgetTheExpired() {
        database.sql("delete from visit_link where expires_at < ?").param(now()).update();
    }

    Instant until() {
        return clock.instant()
                .atZone(Moment.PARIS)
                .plusWeeks(settings.number(Setting.FEEDBACK_LINK_WEEKS))
                .toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
