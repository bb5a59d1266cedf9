package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static fr.bricoconcierge.tour.TourScreen.id;
import static fr.bricoconcierge.tour.TourScreen.tapOf;
import static fr.bricoconcierge.tour.TourScreen.undoOf;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both of the pair tap on one tour, each on a tablet. */
@PageTest
@Import(Walk.class)
class TwoTabletsTests {

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

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
    }

    @Test
    void aGestureLeavesOutTheDoorsThatTheOtherTabletKnockedAtAndLandsOnce() {
        SectorId sector = walk.sector(pair.samira().id(), "2");
        walk.building(walk.door(sector, 2), 1, 2);
        Screen tour = tour(sector);
        List<String> doors = tour.select(".doors > li").eachAttr("id").stream()
                .map(id -> id.replace("porte-", ""))
                .toList();
        visitors.as(pair.mathieu()).postInPlace(tour.select("li button").first().attr("formaction"), "avis", "aucun");
        String gesture = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Screen answer = concierge.postInPlace(
                    tour.path() + "/restes",
                    "geste",
                    gesture,
                    "porte",
                    doors.get(0),
                    "laisse",
                    "aucun",
                    "porte",
                    doors.get(1),
                    "laisse",
                    "aucun",
                    "depuis",
                    "0");
            assertThat(count(answer, 0)).isEqualTo("2/4");
        }

        assertThat(pair.knocks(id(tour))).isEqualTo(2);
    }

    @Test
    void theOtherTabletAsksForWhatChangedAloneAndHearsNothingWhenNothingDid() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3", "5"));
        String seen = tour.select("#compte").attr("data-change");
        Visitor other = visitors.as(pair.mathieu());
        assertThat(other.open(tour.path() + "/changements?depuis=" + seen).status())
                .isEqualTo(204);

        Screen tapped = concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        Screen changes = other.open(tour.path() + "/changements?depuis=" + seen);
        assertThat(changes.texts("li .door__number")).containsExactly("3");
        assertThat(count(changes, 0)).isEqualTo("1/3");
        concierge.postInPlace(undoOf(tapped));
        Screen undone = other.open(
                tour.path() + "/changements?depuis=" + changes.select("#compte").attr("data-change"));
        assertThat(undone.texts("li .door__number")).containsExactly("3");

        Screen next = other.postInPlace(tapOf(tour, "5"), "avis", "aucun", "depuis", seen);
        assertThat(next.texts("li .door__number")).containsExactly("3", "5");
    }

    @Test
    void oneSeesWhatTheOtherOneOfThePairTapped() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        visitors.as(pair.mathieu()).postInPlace(tapOf(tour, "1"), "avis", "aucun");

        assertThat(count(concierge.open(tour.path()), 0)).isEqualTo("1/2");
    }

    @Test
    void aDoorThatBothNotedWithinAQuarterOfAnHourIsSaidToBeAPossibleDoubleUntilOneIsTakenBack() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3", "5"));
        Visitor other = visitors.as(pair.mathieu());
        knock(concierge, tour, "1", 0);
        knock(concierge, tour, "1", 0);
        knock(other, tour, "3", 1000);
        knock(concierge, tour, "3", 0);
        Screen single = knock(other, tour, "5", 800);
        assertThat(single.text()).doesNotContain("Doublon possible");

        Screen tapped = knock(concierge, tour, "5", 0);
        assertThat(tapped.texts("li .door__double")).containsExactly("Doublon possible");
        assertThat(tapped.texts("#doublons a")).containsExactly("5 rue du Clos");
        assertThat(count(tapped, 0)).isEqualTo("3/3");
        Screen summary = concierge.open(tour.path());
        assertThat(summary.texts("#doublons a")).containsExactly("5 rue du Clos");

        Screen door = concierge.open(summary.select("#doublons a").attr("href"));
        assertThat(door.text()).contains("Cette porte est notée sur les deux tablettes");
        assertThat(door.texts(".row__title")).containsOnly("Personne Doublon possible");
        Screen one = concierge.post(door.select(".rows form").attr("action"));
        assertThat(one.text()).contains("Terminée").doesNotContain("Doublon possible");
    }

    /** Taps on a screen that still shows the door as open, some seconds ago. */
    private static Screen knock(Visitor visitor, Screen tour, String plate, int age) {
        String tap = tapOf(tour, plate).replaceFirst("[?].*", "");
        String passage = UUID.randomUUID().toString();
        return visitor.postInPlace(tap, "passage", passage, "avis", "aucun", "age", String.valueOf(age));
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }
}
