package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static fr.bricoconcierge.tour.TourScreen.id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tablet sends of a door that opened, and hears back. */
@PageTest
@Import(Walk.class)
class TalkInPlaceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    Pair pair;
    Visitor concierge;
    Screen tour;
    String door;

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        tour = concierge.open("/tournees/" + pair.tour(sector, 0));
        door = tour.path() + "/portes/" + walk.door(sector, 1);
    }

    @Test
    void theDoorThatChangedComesBackWithWhereTheCardIsOpenedAndItLandsOnce() {
        String passage = UUID.randomUUID().toString();
        Screen told = tell("passage", passage, "outcome", "APPOINTMENT", "pitch", "SHORT");
        Screen again = tell("passage", passage, "outcome", "APPOINTMENT", "pitch", "SHORT");

        assertThat(told.texts("li .door__number")).containsExactly("1");
        assertThat(told.text()).contains("Rendez-vous", "La suite");
        assertThat(told.header("HX-Redirect"))
                .startsWith("/habitants/nouveau?origine=TOUR")
                .contains("source=" + passage)
                .endsWith("suite=RENDEZ_VOUS");
        assertThat(concierge.open(told.header("HX-Redirect")).status()).isEqualTo(200);
        assertThat(count(again, 1)).isEqualTo("1");
        assertThat(count(again, 4)).isEqualTo("0");
        assertThat(pair.knocks(id(tour))).isOne();
    }

    @Test
    void whatWaitedForTheNetworkKeepsItsHourAndOpensNoCardWhenNoneIsWanted() {
        Screen told = tell("outcome", "REFUSED", "age", "5400");

        assertThat(told.header("HX-Redirect")).isNull();
        Instant at = database.sql("select knocked_at from knock where tour_id = ?")
                .param(id(tour).value())
                .query(Instant.class)
                .single();
        assertThat(Duration.between(at, Instant.now())).isBetween(Duration.ofMinutes(89), Duration.ofMinutes(91));
    }

    @Test
    void whatCannotBeIsSaidWithTheDoorAsItStands() {
        Screen noDay = tell("outcome", "SEE_AGAIN");
        assertThat(noDay.select("#annonce").text()).isEqualTo("Indiquez le jour où vous reviendrez.");
        assertThat(noDay.select("li [data-tap=nobody]")).hasSize(1);
        assertThat(tell("outcome", "NOBODY").select("#annonce").text()).isEqualTo("Dites ce qui a suivi.");
        assertThat(tell("pitch", "SHORT").status()).isEqualTo(400);
    }

    private Screen tell(String... pairs) {
        String[] all = new String[pairs.length + 2];
        all[0] = "passage"; // one that is given comes after, and the first one counts
        all[1] = UUID.randomUUID().toString();
        System.arraycopy(pairs, 0, all, 2, pairs.length);
        boolean given = pairs[0].equals("passage");
        return concierge.postInPlace(door + "/conversations", given ? pairs : all);
    }
}
