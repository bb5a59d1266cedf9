package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which one resident answers about one appointment, without an account. Each message carries one of its own; the
 * database keeps hashes alone, so nobody who reads it can answer for them.
 */
@Service
@Transactional
class PersonalLinks {

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    PersonalLinks(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link, as it goes into a message. */
    String make(AppointmentThread thread, ResidentId resident, Instant until) {
        SecretToken token = SecretToken.next();
        database.sql("insert into appointment_link (token_hash, root_id, resident_id, expires_at) values (?, ?, ?, ?)")
                .params(token.hash(), thread.root().value(), resident.value(), until.atOffset(ZoneOffset.UTC))
                .update();
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "") + "/rdv/" + token.text();
    }

    /** An appointment of the thread that the link belongs to; unknown, expired and revoked are one. */
    @Transactional(readOnly = true)
    Optional<AppointmentId> find(String token) {
        return database.sql("select root_id from appointment_link where token_hash = ? and expires_at > ?")
                .params(SecretToken.hash(token), now())
                .query((row, i) -> new AppointmentId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The appointment now takes place then: links given before serve as long as those given from now on. */
    void extend(AppointmentThread thread, Instant until) {
        database.sql("update appointment_link set expires_at = greatest(expires_at, ?) where root_id = ?")
                .params(until.atOffset(ZoneOffset.UTC), thread.root().value())
                .update();
    }

    /** None of the links about that appointment opens anything any more. */
    void revoke(AppointmentThread thread) {
        database.sql("delete from appointment_link where root_id = ?")
                .param(thread.root().value())
                .update();
    }

    void revokeAll(ResidentId resident) {
        database.sql("delete from appointment_link where resident_id = ?")
                .param(resident.value())
                .update();
    }

    void forgetTheExpired() {
        database.sql("delete from appointment_link where expires_at < ?")
                .param(now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
