package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static fr.bricoconcierge.tour.TourScreen.shown;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which notice of the stack a tap leaves at the door. */
@PageTest
@Import(Walk.class)
class NoticeTapTests {

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
    void aTapIsTakenBackWithItsNotice() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        pair.print(1);
        tour = concierge.open(tour.path());
        String code = tour.select("#avis .code").text();

        Screen tapped = concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");
        assertThat(tapped.text()).contains("avis " + code, "Vous n’avez plus d’avis.");
        assertThat(count(tapped, 2)).isEqualTo("1");

        Screen undone = concierge.postInPlace(undoOf(tapped));
        assertThat(count(undone, 0)).isEqualTo("0/2");
        assertThat(count(undone, 2)).isEqualTo("0");
        assertThat(undone.select("#avis .code").text()).isEqualTo(code);
    }

    @Test
    void eachTapTakesTheNextNoticeOfTheStackAndATypedOneCanBeLeftInstead() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3", "5"));
        List<String> codes = pair.print(3);
        tour = concierge.open(tour.path());
        assertThat(tour.select("#avis .code").text()).isEqualTo(shown(codes.get(0)));

        concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");
        Screen typed =
                concierge.open(tour.path() + "?avis=" + shown(codes.get(2)).toLowerCase());
        assertThat(typed.select("#avis .code").text()).isEqualTo(shown(codes.get(2)));
        Screen second = concierge.postInPlace(
                tapOf(typed, "3"), "avis", typed.select("#avis input").first().val());

        assertThat(second.text()).contains("avis " + shown(codes.get(2)));
        assertThat(second.select("#avis .code").text()).isEqualTo(shown(codes.get(1)));
    }

    @Test
    void aNoticeThatCannotBeLeftIsRefusedBesideTheField() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        String code = pair.print(1).get(0);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");

        assertThat(concierge.open(tour.path() + "?avis=K7MQ").error("code"))
                .startsWith("Ce code ne peut pas être celui d’un avis.");
        Screen taken = concierge.open(tour.path() + "?avis=" + code);
        assertThat(taken.error("code")).contains("est déjà noté à une porte");
        assertThat(taken.select("#code").val()).isEqualTo(code);
        Screen refused = concierge.postInPlace(tapOf(taken, "3"), "avis", code);
        assertThat(refused.select("#annonce").text()).contains("est déjà noté à une porte");
        assertThat(count(refused, 0)).isEqualTo("1/2");
    }

    @Test
    void theCameraMayBeAskedForAmongTheDoorsOfATourAlone() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1"));
        String door = tour.select(".door-link").attr("href");

        assertThat(tour.header("Permissions-Policy")).startsWith("camera=(self), ");
        assertThat(Stream.of("/tournees", "/tournees/nouvelle", tour.path() + "/cloture", door, "/permanences")
                        .map(path -> concierge.open(path).header("Permissions-Policy")))
                .allMatch(policy -> policy.startsWith("camera=(), "));
    }

    @Test
    void whoLeavesNoNoticesIsNotProposedOneAtTheNextDoor() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        pair.print(1);

        Screen tapped = concierge.post(tapOf(tour, "1"), "avis", "aucun");

        assertThat(tapped.select("#avis input[checked]").val()).isEqualTo("aucun");
        assertThat(concierge.open(tour.path()).select("#avis input[checked]").val())
                .isEqualTo("aucun");
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }
}
