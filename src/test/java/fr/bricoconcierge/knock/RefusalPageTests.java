package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.TourScreen;
import fr.bricoconcierge.tour.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refusal at the door leaves it alone for a time, « ne plus frapper » for good, « pas maintenant » not at all (T4). */
@PageTest
@Import(Walk.class)
class RefusalPageTests {

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

    @Autowired
    Doors doors;

    Pair pair;
    Visitor concierge;
    SectorId sector;
    Screen tour;
    LocalDate inAYear;

    @BeforeEach
    void walk() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        sector = walk.sector(pair.samira().id(), "1", "3", "5");
        tour = concierge.open("/tournees/" + pair.tour(sector));
        inAYear = LocalDate.now(Moment.PARIS).plusMonths(12);
    }

    @Test
    void theButtonsSayWhatTellsThemApart() {
        assertThat(concierge.open(page(1)).texts("button[name=outcome]:has(.small)"))
                .containsExactlyInAnyOrder(
                        "Pas maintenant on pourra repasser", "Refusé pas avant un an", "Ne plus frapper plus jamais");
    }

    @Test
    void aRefusalIsSeenOnTheDoorAndTheNextTourLeavesItOutVisibly() {
        talk(1, "REFUSED");
        talk(3, "NOT_NOW");
        assertThat(concierge.open(page(1)).text()).contains("jusqu’au " + Moment.dayAndYear(inAYear));
        assertThat(concierge.open("/portes/" + walk.door(sector, 1)).text())
                .contains("Ne plus frapper à cette porte", "jusqu’au " + Moment.dayAndYear(inAYear));
        assertThat(concierge.open("/secteurs/" + sector + "/carte").text()).contains("Ne plus frapper");

        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        assertThat(concierge.open("/tournees/nouvelle?secteur=" + sector).text())
                .contains("Une porte sera laissée de côté", "1 rue du Clos, jusqu’au");
        Screen next = concierge.open("/tournees/" + pair.tour(sector, 3));
        assertThat(next.texts(".doors__skipped")).singleElement().asString().contains("Pas avant le");
        assertThat(count(next, 0)).isEqualTo("0/2");
    }

    @Test
    void takingItBackLetsOneKnockAgain() {
        Screen refused = talk(1, "REFUSED");
        assertThat(refused.text()).contains("laissée de côté pour un temps");
        assertThat(isStopped()).isTrue();

        concierge.post(refused.select(".toast form").attr("action"));
        assertThat(isStopped()).isFalse();
    }

    @Test
    void takingTheLastWordBackLeavesTheOneBefore() {
        Screen refused = talk(1, "REFUSED");
        Screen never = talk(1, "NO_KNOCK");
        assertThat(concierge.open("/portes/" + walk.door(sector, 1)).text()).contains("sans date de fin");

        concierge.post(never.select(".toast form").attr("action"));
        assertThat(concierge.open("/portes/" + walk.door(sector, 1)).text())
                .contains("jusqu’au " + Moment.dayAndYear(inAYear));
        concierge.post(refused.select(".toast form").attr("action"));
        assertThat(isStopped()).isFalse();
    }

    @Test
    void theCoordinatorSaysForHowLongAndTheDatesOfADoorChange() {
        Visitor coordinator = visitors.as(people.another(Role.COORDINATOR));
        coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("refusalMonths", "6")
                .submit();
        try {
            talk(1, "REFUSED");
            LocalDate until = LocalDate.now(Moment.PARIS).plusMonths(6);
            String door = "/portes/" + walk.door(sector, 1);
            assertThat(concierge.open(door).text()).contains("jusqu’au " + Moment.dayAndYear(until));

            Screen dates = concierge.open(door).follow("Changer les dates");
            assertThat(dates.select("#until").val()).isEqualTo(until.toString());
            dates.form(door + "/ne-plus-frapper").with("until", "").submit();
            assertThat(concierge.open(door).text()).contains("sans date de fin");
        } finally {
            coordinator
                    .open("/pilote/reglages")
                    .form("/pilote/reglages")
                    .with("refusalMonths", "12")
                    .submit();
        }
    }

    private boolean isStopped() {
        return doors.get(walk.door(sector, 1)).noKnock();
    }

    private String page(int number) {
        return tour.path() + "/portes/" + walk.door(sector, number);
    }

    private Screen talk(int number, String outcome) {
        return TourScreen.talk(concierge.open(page(number)), "outcome", outcome);
    }
}
