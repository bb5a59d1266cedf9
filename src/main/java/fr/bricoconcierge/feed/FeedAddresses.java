package fr.bricoconcierge.feed;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
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

/** The secret addresses of agendas: one a person, shown once, kept as a hash, replaced or taken back at will. */
@Service
@Transactional
class FeedAddresses {

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    FeedAddresses(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new address; the one before opens nothing any more. */
    String make(AccountId account) {
        SecretToken token = SecretToken.next();
        database.sql("insert into calendar_feed (account_id, token_hash, made_at) values (?, ?, ?)"
                        + " on conflict (account_id) do update"
                        + " set token_hash = excluded.token_hash, made_at = excluded.made_at")
                .params(account.value(), token.hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "") + "/agenda/" + token.text() + ".ics";
    }

    void revoke(AccountId account) {
        database.sql("delete from calendar_feed where account_id = ?")
                .param(account.value())
                .update();
    }

    /** When the address in use was made; none: there is none. */
    @Transactional(readOnly = true)
    Optional<Instant> madeAt(AccountId account) {
        return database.sql("select made_at from calendar_feed where account_id = ?")
                .param(account.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whose agenda that is; nobody's when the account is disabled. */
    @Transactional(readOnly = true)
    Optional<AccountId> find(String token) {
        return database.sql("select f.account_id from calendar_feed f join account a on a.id = f.account_id"
                        + " where f.token_hash = ? and a.disabled_at is null")
                .param(SecretToken.hash(token))
                .query((row, i) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }
}
