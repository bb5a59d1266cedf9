package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tablet sends when the network is back. */
@PageTest
class TapBatchTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor concierge;
    StandSessionId stand;
    Instant now;

    @BeforeEach
    void plan() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        concierge = visitors.as(holder);
        now = clock.instant();
        var market = markets.add(MarketForm.weekly(
                "Marché " + UUID.randomUUID(),
                "Place",
                "Lille",
                MarketKind.FOOD,
                DayOfWeek.TUESDAY,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0)));
        // a session under way, whatever the day and the hour the tests are run at
        Instant monday = Instant.parse("2031-03-03T08:00:00Z");
        stand = planning.plan(
                UUID.randomUUID(),
                StandPlan.at(market, StandForm.INSTALLED, monday, monday.plusSeconds(10_800), holder.id(), null));
        database.sql("update stand_session set starts_at = ?::timestamptz, ends_at = ?::timestamptz where id = ?")
                .params(now.minusSeconds(7200).toString(), now.plusSeconds(7200).toString(), stand.value())
                .update();
    }

    @Test
    void eachTapLandsOnceAtTheTimeItWasMadeHoweverOftenItIsSent() {
        UUID flyer = UUID.randomUUID();
        Instant at = now.minus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.MILLIS);
        Taps taps = new Taps().and(flyer, "FLYER", at).and(UUID.randomUUID(), "DETECTED", at);

        send(taps);
        String answer = send(taps);

        assertThat(count(answer, "FLYER")).isEqualTo(1);
        assertThat(count(answer, "DETECTED")).isEqualTo(1);
        assertThat(settled(answer)).isEqualTo(2);
        assertThat(database.sql("select tapped_at = ?::timestamptz from stand_tally where id = ?")
                        .params(at.toString(), flyer)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aTapTakenBackBeforeItWasSentAndOneAfterBothCountForNothing() {
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();

        assertThat(count(send(new Taps().undone(before, "FLYER", now).and(after, "FLYER", now)), "FLYER"))
                .isEqualTo(1);
        assertThat(count(send(new Taps().undone(after, "FLYER", now)), "FLYER")).isZero();
        assertThat(count(send(new Taps().and(before, "FLYER", now)), "FLYER")).isZero();
    }

    @Test
    void oneThatCannotBeReadDoesNotHoldUpTheOthers() {
        String answer = send(new Taps()
                .and(UUID.randomUUID(), "SMILE", now)
                .and(UUID.randomUUID(), "CONVERSATION", now)
                .and(UUID.randomUUID(), "CONVERSATION", now));

        assertThat(count(answer, "CONVERSATION")).isEqualTo(2);
        assertThat(settled(answer)).isEqualTo(3);
        assertThat((String) JsonPath.read(answer, "$.why")).isEqualTo("Un pointage n’a pas pu être lu.");
    }

    @Test
    void aTabletWhoseClockIsWrongCountsAtTheTimeItArrives() {
        UUID future = UUID.randomUUID();
        send(new Taps().and(future, "FLYER", now.plus(Duration.ofDays(400))));

        assertThat(database.sql("select tapped_at < ?::timestamptz from stand_tally where id = ?")
                        .params(now.plus(Duration.ofHours(1)).toString(), future)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatWasTappedBeforeTheEndStillCountsAfterItAndNothingElse() {
        planning.close(stand, null, Footfall.NORMAL, null);

        String early = send(new Taps().and(UUID.randomUUID(), "FLYER", now.minusSeconds(60)));
        assertThat(count(early, "FLYER")).isEqualTo(1);
        assertThat((int) JsonPath.read(early, "$.refused")).isZero();

        String late = send(new Taps().and(UUID.randomUUID(), "FLYER", now.plus(Duration.ofDays(1))));
        assertThat(count(late, "FLYER")).isEqualTo(1);
        assertThat((int) JsonPath.read(late, "$.refused")).isEqualTo(1);
        assertThat((String) JsonPath.read(late, "$.why"))
                .isEqualTo("Cette permanence est terminée\u00a0: ses compteurs ne bougent plus.");
    }

    @Test
    void aCancelledSessionCountsNothing() {
        planning.cancel(stand);

        String answer = send(new Taps().and(UUID.randomUUID(), "FLYER", now.minusSeconds(60)));

        assertThat(count(answer, "FLYER")).isZero();
        assertThat((String) JsonPath.read(answer, "$.why")).contains("annulée");
    }

    @Test
    void whatIsNoBatchIsNoFailureOfTheServer() {
        assertThat(concierge
                        .postJson("/stands/" + stand + "/pointages/lot", "{")
                        .status())
                .isEqualTo(400);
        assertThat(concierge
                        .postJson("/stands/" + stand + "/pointages/lot", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(concierge
                        .postJson("/stands/" + stand + "/pointages/lot", "{\"taps\":[null]}")
                        .status())
                .isEqualTo(200);
        assertThat(concierge
                        .postJson("/stands/" + UUID.randomUUID() + "/pointages/lot", "{}")
                        .status())
                .isEqualTo(404);
    }

    private String send(Taps taps) {
        Screen answer = concierge.postJson("/stands/" + stand + "/pointages/lot", taps.json());
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    private static int count(String answer, String kind) {
        return JsonPath.read(answer, "$.counts." + kind);
    }

    private static int settled(String answer) {
        return JsonPath.<List<String>>read(answer, "$.settled").size();
    }
}
