package fr.bricoconcierge.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sends too often, and for how long that is known. */
@PageTest
class PublicThrottleTests {

    @Autowired
    PublicThrottle throttle;

    @Autowired
    ThrottleForgettingSchedule schedule;

    @Autowired
    JdbcClient database;

    @Test
    void eachLimitCountsByItselfAndBeginsAnewAfterAnHour() {
        String thing = UUID.randomUUID().toString();
        Limit two = Limit.on("test", thing, 2);
        assertThat(throttle.admits(two)).isTrue();
        assertThat(throttle.admits(two)).isTrue();
        assertThat(throttle.admits(two)).isFalse();
        assertThat(throttle.admits(Limit.on("other", thing, 2))).isTrue();

        database.sql("update public_throttle set since = since - interval '61 minutes'")
                .update();
        assertThat(throttle.admits(two)).isTrue();
    }

    @Test
    void whoWroteIsNoLongerCountedTheNextNight() {
        throttle.admits(Limit.ofSender("test", "192.0.2.7", 1));
        assertThat(database.sql(
                                "select count(*) from public_throttle where key like '%192.0.2.7%' or key like '%c0000207%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        database.sql("update public_throttle set since = since - interval '25 hours'")
                .update();

        schedule.atNight();

        assertThat(database.sql("select count(*) from public_throttle")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aHeaderThatIsNoAddressIsCountedAsItStandsAndNeverLookedUp() {
        assertThat(PublicThrottle.network("localhost")).isEqualTo("localhost");
        assertThat(PublicThrottle.network("cafe")).isEqualTo("cafe");
        assertThat(PublicThrottle.network("192.0.2.7")).isEqualTo("c0000207");
        assertThat(PublicThrottle.network("2001:db8:77::1")).isEqualTo(PublicThrottle.network("2001:db8:77::2"));
    }
}
