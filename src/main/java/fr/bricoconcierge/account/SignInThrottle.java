package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    static final int FREE_TRIES_OF_AN_ADDRESS = 25;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** A morning's slips of everybody behind one address must not make the next one wait. */
    private static final Duration FORGOTTEN_AT_AN_ADDRESS_AFTER = Duration.ofMinutes(15);

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
        count(addressKey(address), FORGOTTEN_AT_AN_ADDRESS_AFTER);
        count(identifierKey(identifier), FORGOTTEN_AFTER);
    }

    /** The slips before it were the person's own: they no longer count, neither for them nor for their address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(String identifier, String address) {
        database.sql("""
                        update sign_in_failure
                        set failures = greatest(0, failures - coalesce((select failures from sign_in_failure where key = ?), 0))
                        where key = ?
                        """).params(identifierKey(identifier), addressKey(address)).update();
        database.sql("delete from sign_in_failure where key = ?")
                .param(identifierKey(identifier))
                .update();
    }

    private void count(String key, Duration forgottenAfter) {
        database.sql("""
                        insert into sign_in_failure (key, failures, last_at) values (:key, 1, :now)
                        on conflict (key) do update set last_at = :now,
                          failures = case when sign_in_failure.last_at < :forgotten then 1
                                          else sign_in_failure.failures + 1 end
                        """)
                .param("key", key)
                .param("now", at(clock.instant()))
                .param("forgotten", at(clock.instant().minus(forgottenAfter)))
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
