package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static fr.bricoconcierge.tour.TourScreen.id;
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
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One tap where nobody answered, or one for a whole landing: noted once, shown at once, taken back. */
@PageTest
@Import(Walk.class)
class TapPageTests {

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
    void oneTapRecordsNobodyAndAnswersTheDoorAlone() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));

        Screen part = concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");

        assertThat(part.heading()).isEmpty();
        assertThat(part.select("li")).hasSize(1);
        assertThat(part.text()).contains("Personne", "sans avis", "Annuler");
        assertThat(count(part, 0)).isEqualTo("1/2");
    }

    @Test
    void oneGoesOnAfterTheDoorNotedLastThenAtThoseThatWereSkipped() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5");
        Screen tour = tour(sector);
        assertThat(next(tour)).isEqualTo("#porte-" + walk.door(sector, 1));

        Screen tapped = concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        assertThat(next(tapped)).isEqualTo("#porte-" + walk.door(sector, 5));
        concierge.postInPlace(tapOf(tour, "5"), "avis", "aucun");
        Screen page = concierge.open(tour.path());
        assertThat(next(page)).isEqualTo("#porte-" + walk.door(sector, 1));
        assertThat(page.texts("#prochaine")).containsExactly("Prochaine porte : 1 rue du Clos");
        assertThat(next(concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun")))
                .isEmpty();
    }

    private static String next(Screen page) {
        return page.select("#prochaine a").attr("href");
    }

    @Test
    void withoutAScriptTheTapComesBackToTheSameDoor() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);

        Screen page = concierge.post(tapOf(tour, "1"), "avis", "aucun");

        assertThat(page.path()).isEqualTo(tour.path() + "#porte-" + walk.door(sector, 1));
        assertThat(page.text()).contains("Personne : c’est noté.");
        assertThat(count(page, 0)).isEqualTo("1/2");
    }

    @Test
    void theSameTapLandsOnceHoweverOftenItIsSent() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        pair.print(2);
        String tap = tapOf(tour, "1");

        for (int i = 0; i < 3; i++) {
            concierge.post(tap, "avis", "suivant");
        }

        assertThat(database.sql("select knocks, notices from tour_count where tour_id = ?")
                        .param(id(tour).value())
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(1, 1);
    }

    @Test
    void theRestOfALandingIsTakenInOneGestureAndTakenBackAsOne() {
        SectorId sector = walk.sector(pair.samira().id(), "2");
        walk.building(walk.door(sector, 2), 1, 3);
        Screen tour = tour(sector);
        List<String> codes = pair.print(6);
        concierge.postInPlace(tour.select("li button").first().attr("formaction"), "avis", "aucun");

        Screen page = concierge.open(tour.path());
        assertThat(page.texts("button:contains(palier)")).hasSize(2);
        Screen taken =
                concierge.post(page.select("button:contains(palier)").first().attr("formaction"));

        assertThat(count(taken, 0)).isEqualTo("3/6");
        assertThat(taken.text()).contains("avis " + shown(codes.get(0)), "avis " + shown(codes.get(1)));
        String undo = taken.select("button:contains(Annuler pour les 2)").attr("formaction");
        Screen undone = concierge.postInPlace(undo);
        assertThat(undone.select("li")).hasSize(2);
        assertThat(count(undone, 0)).isEqualTo("1/6");
        assertThat(undone.select("#avis .code").text()).isEqualTo(shown(codes.get(0)));
        assertThat(concierge.post(undo).status()).isEqualTo(200);
    }

    @Test
    void aLandingTakesBackItsOwnDoorsAloneWhenTheWholeBuildingWasTaken() {
        SectorId sector = walk.sector(pair.samira().id(), "2");
        walk.building(walk.door(sector, 2), 3, 3);
        Screen tour = tour(sector);
        concierge.post(tour.select("button:contains(immeuble)").attr("formaction"), "avis", "aucun");
        concierge.post(tour.path() + "/reprise");
        Screen taken = concierge.open(tour.path());
        assertThat(taken.texts("button:contains(Annuler pour les)"))
                .containsExactly(
                        "Annuler pour les 12",
                        "Annuler pour les 3",
                        "Annuler pour les 3",
                        "Annuler pour les 3",
                        "Annuler pour les 3");

        Screen undone = concierge.postInPlace(
                taken.select("button:contains(Annuler pour les 3)").last().attr("formaction"));

        assertThat(undone.select("li")).hasSize(3);
        assertThat(count(undone, 0)).isEqualTo("9/12");
        Screen page = concierge.open(tour.path());
        assertThat(page.texts(".landing:last-child li button:contains(Personne)"))
                .hasSize(3);
        assertThat(page.texts("button:contains(Annuler pour les)")).hasSize(3);
    }

    @Test
    void aTapThatWaitedKeepsItsTime() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));

        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun", "age", "3600");

        Instant at = database.sql("select knocked_at from knock where tour_id = ?")
                .param(id(tour).value())
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(at).isBetween(Instant.now().minusSeconds(3660), Instant.now().minusSeconds(3590));
    }

    @Test
    void aDoorKnockedTwiceIsOneDoorAndTwoKnocks() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);
        concierge.post(tapOf(tour, "1"), "avis", "aucun");

        Screen door = concierge.open(tour.path() + "/portes/" + walk.door(sector, 1));
        Screen again = concierge.post(
                door.select("form[aria-labelledby=titre-personne]").attr("action"), "avis", "aucun");

        assertThat(count(again, 0)).isEqualTo("1/2");
        assertThat(again.text()).contains("2 passages");
    }

    @Test
    void aTourEndsByItselfWithItsLastDoorAndGoesOnWhenThatOneIsTakenBack() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        Screen last = concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        assertThat(last.text()).contains("Toutes les portes sont faites");
        assertThat(concierge.open(tour.path()).text()).contains("Terminée", "Portes frappées");

        concierge.postInPlace(undoOf(last));
        assertThat(concierge.open(tour.path()).select("#compte")).isNotEmpty();
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }
}
