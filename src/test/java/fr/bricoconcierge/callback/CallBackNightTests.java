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
}
