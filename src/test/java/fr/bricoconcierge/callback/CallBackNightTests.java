package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The night forgets what nobody needs, whether or not somebody writes on the public page. */
@PageTest
class CallBackNightTests {

    @Autowired
    MockMvc web;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    CallBackAsking asking;

    @Autowired
    CallBackForgettingSchedule schedule;

    @Autowired
    JdbcClient database;

    @Test
    void anOldRequestIsGoneInTheMorning() {
        var asker = new Asker(asking, database);
        asker.ask("");
        String path = asker.path();
        database.sql("update call_back_request set asked_at = asked_at - interval '4 months' where first_name = ?")
                .param(asker.name())
                .update();

        schedule.atNight();

        assertThat(asker.wiped()).isTrue();
        assertThat(visitors.as(people.coordinator()).open(path).text()).doesNotContain(asker.name());
    }

    @Test
    void whoWroteIsNoLongerCountedTheNextNight() throws Exception {
        new PublicSender(web, database).send("/avis", PublicSender.anAddress(), "Léa", "0639981234", "true");
        database.sql("update call_back_throttle set since = since - interval '25 hours'")
                .update();

        schedule.atNight();

        assertThat(database.sql("select count(*) from call_back_throttle")
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
