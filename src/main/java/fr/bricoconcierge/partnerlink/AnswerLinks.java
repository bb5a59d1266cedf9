package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.SecretToken;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which one organisation answers about one referral. The database keeps hashes alone, so nobody who reads it can
 * answer for it. Those of reminders serve beside the first, and end with it.
 */
@Service
@Transactional
class AnswerLinks {

    /** How long one still reads when a link was opened and answered. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    /** Whether a link still serves is asked of the referral as it is now, and of the consent: one given again is another. */
    private static final String SERVES = """
            from answer_link l
            join referral_shared r on r.id = l.referral_id and r.organisation_id = l.organisation_id
                 and r.state <> 'CLOSED' and r.consent_given_at <= l.made_at
            where l.token_hash = :hash and l.expires_at > :now and l.used_at is null and l.revoked_at is null
            """;

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    AnswerLinks(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link, as it goes into a message. */
    String make(ReferralId referral, OrganisationId organisation) {
        SecretToken token = SecretToken.next();
        database.sql("insert into answer_link (id, token_hash, referral_id, organisation_id, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Uuids.next(), token.hash(), referral.value(), organisation.value(), now())
                .param(expiry().atOffset(ZoneOffset.UTC))
                .update();
        return address() + "/reponse/" + token.text();
    }

    /** Until when a link made now serves. */
    Instant expiry() {
        return clock.instant().plus(Duration.ofDays(settings.number(Setting.ANSWER_LINK_DAYS)));
    }

    String address() {
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "");
    }

    /** The link that serves now; unknown, used up, expired and revoked are one. */
    @Transactional(readOnly = true)
    Optional<OpenLink> find(String token) {
        return database.sql("select l.id, l.referral_id as referral, l.organisation_id as organisation, l.expires_at "
                        + SERVES)
                .param("hash", SecretToken.hash(token))
                .param("now", now())
                .query(OpenLink.class)
                .optional();
    }

    /**
     * The same, its referral held until the end of the transaction: of two answers sent at once the second finds what the
     * first did, and handing on, which holds the referral too, comes before or after.
     */
    Optional<OpenLink> take(String token) {
        database.sql("select r.id from answer_link l join referral r on r.id = l.referral_id"
                        + " where l.token_hash = ? for update of r")
                .param(SecretToken.hash(token))
                .query(UUID.class)
                .optional();
        return find(token);
    }

    /** The first time counts. */
    void opened(OpenLink link) {
        database.sql("update answer_link set opened_at = coalesce(opened_at, ?) where id = ?")
                .params(now(), link.id())
                .update();
    }

    /** @param last whether nothing is left to be said by it */
    void said(OpenLink link, String what, boolean last) {
        database.sql("insert into link_answer (id, link_id, at, said) values (?, ?, ?, ?)")
                .params(Uuids.next(), link.id(), now(), what)
                .update();
        if (last) {
            database.sql(
                            "update answer_link set used_at = ? where referral_id = ? and revoked_at is null and used_at is null")
                    .params(now(), link.referral().value())
                    .update();
        }
    }

    /** None of the links about that referral opens anything any more. */
    void revoke(ReferralId referral) {
        database.sql(
                        "update answer_link set revoked_at = ? where referral_id = ? and revoked_at is null and used_at is null")
                .params(now(), referral.value())
                .update();
    }

    /** None of those that this organisation holds does. */
    void revokeAll(OrganisationId organisation) {
        database.sql(
                        "update answer_link set revoked_at = ? where organisation_id = ? and revoked_at is null and used_at is null")
                .params(now(), organisation.value())
                .update();
    }

    /** Whatever stopped a link stops it for good: it does not come back with a step that is taken back. */
    void revokeWhatServesNoMore() {
        database.sql("""
                        update answer_link l set revoked_at = :now
                        where l.revoked_at is null and l.used_at is null and l.expires_at > :now and not exists (
                            select from referral_shared r
                            where r.id = l.referral_id and r.organisation_id = l.organisation_id
                              and r.state <> 'CLOSED' and r.consent_given_at <= l.made_at)
                        """).param("now", now()).update();
    }

    void forgetTheOld() {
        database.sql("delete from answer_link where expires_at < ?")
                .param(clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
