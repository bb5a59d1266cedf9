package fr.bricoconcierge.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.SecretToken;
import fr.bricoconcierge.testing.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people behind one address, each with an account of their own. */
@PageTest
class SignInThrottleTests {

    @Autowired
    SignInThrottle throttle;

    @Autowired
    JdbcClient database;

    private final String address = "192.0.2." + UUID.randomUUID();

    @Test
    void thoseBehindOneAddressWaitOnlyWhileFailuresAreFresh() {
        failBehind(SignInThrottle.FREE_TRIES_OF_AN_ADDRESS + 8);
        assertThat(throttle.mustWait(somebody(), address)).isTrue();

        // their last failure was a quarter of an hour ago: the next one is the first again
        database.sql("update sign_in_failure set last_at = last_at - interval '16 minutes' where key = ?")
                .param(SecretToken.hash("address " + address))
                .update();
        assertThat(throttle.mustWait(somebody(), address)).isFalse();
        throttle.failed(somebody(), address);
        assertThat(throttle.mustWait(somebody(), address)).isFalse();
    }

    @Test
    void whoSignsInAfterSomeSlipsTakesThemOffTheAddress() {
        failBehind(SignInThrottle.FREE_TRIES_OF_AN_ADDRESS - 3);
        String clumsy = somebody();
        for (int i = 0; i < 4; i++) {
            throttle.failed(clumsy, address);
        }
        assertThat(throttle.mustWait(somebody(), address)).isTrue();

        throttle.succeeded(clumsy, address);

        assertThat(throttle.mustWait(somebody(), address)).isFalse();
        assertThat(failures()).isEqualTo(SignInThrottle.FREE_TRIES_OF_AN_ADDRESS - 3);
    }

    @Test
    void whoSignsInWithoutASlipTakesNothingOff() {
        failBehind(8);

        throttle.succeeded(somebody(), address);

        assertThat(failures()).isEqualTo(8);
    }

    private void failBehind(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(somebody(), address);
        }
    }

    private int failures() {
        return database.sql("select failures from sign_in_failure where key = ?")
                .param(SecretToken.hash("address " + address))
                .query(Integer.class)
                .single();
    }

    private static String somebody() {
        return UUID.randomUUID() + "@brico.example";
    }
}
