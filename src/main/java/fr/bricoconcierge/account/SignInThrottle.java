package fr.bricoconcierge.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, per submitted identifier and per address, in the database so that every instance counts alike. It
 * delays and never locks: after {@link #FREE_TRIES} failures each further one doubles the wait, up to {@link #LONGEST_WAIT}.
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** An address is shared by a town hall, so it may fail more often than one account. */
    private static final int FREE_TRIES_OF_AN_ADDRESS = 25;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean mustWait(String identifier, String address) {
        return mustWait(identifierKey(identifier), FREE_TRIES)
                || mustWait(addressKey(address), FREE_TRIES_OF_AN_ADDRESS);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(String identifier, String address) {
        // always in this order: two guessers never wait for each other
        for (String key : List.of(addressKey(address), identifierKey(identifier))) {
            database.sql("""
                            insert into sign_in_failure (key, failures, last_at) values (:key, 1, :now)
                            on conflict (key) do update set last_at = :now,
                              failures = case when sign_in_failure.last_at < :forgotten then 1
                                              else sign_in_failure.failures + 1 end
                            """)
                    .param("key", key)
                    .param("now", at(clock.instant()))
                    .param("forgotten", at(clock.instant().minus(FORGOTTEN_AFTER)))
                    .update();
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(String identifier) {
        database.sql("delete from sign_in_failure where key = ?")
                .param(identifierKey(identifier))
                .update();
    }

    private boolean mustWait(String key, int freeTries) {
        return database.sql("select failures, last_at from sign_in_failure where key = ?")
                .param(key)
                .query(Failures.class)
                .optional()
                .filter(failures -> clock.instant().isBefore(failures.nextTry(freeTries)))
                .isPresent();
    }

    private static String identifierKey(String identifier) {
        return SecretToken.hash("account " + Account.normalised(identifier));
    }

    private static String addressKey(String address) {
        return SecretToken.hash("address " + address);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Failures(int failures, OffsetDateTime lastAt) {

        Instant nextTry(int freeTries) {
            int beyond = failures - freeTries;
            if (beyond < 0) {
                return Instant.MIN;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(beyond, 30));
            return lastAt.toInstant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
