package fr.bricoconcierge.knock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.resident.ConsentPurpose;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visit begun straight from a door or a stand comes back there once it is closed or given up (V4, M3). */
@PageTest
@Import({Walk.class, Visits.class})
class DirectVisitTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    Visits visits;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    Pair pair;
    Visitor concierge;
    String tour;
    String door;
    Screen visit;

    @BeforeEach
    void beginAtTheDoor() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        tour = "/tournees/" + pair.tour(sector);
        door = tour + "#porte-" + walk.door(sector, 1);
        Screen card = TourScreen.talk(concierge.open(tour + "/portes/" + walk.door(sector, 1)), "outcome", "DIRECT");
        Screen start =
                card.form("/habitants/nouveau").with("firstName", "Chloé").submit();
        visit = start.form("/interventions").submit();
        assertThat(visit.path()).startsWith("/interventions/");
    }

    @Test
    void givingItUpLeadsBackToTheDoorAndForgetsTheWay() {
        assertThat(concierge
                        .post(visit.path() + "/retrait", "why", "OTHER", "note", "Plus le temps")
                        .path())
                .isEqualTo(door);
        assertThat(database.sql("select way_back is null and door_id is null from intervention where id = ?")
                        .param(Visits.idOf(visit.path()))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void closingItNowOrLaterLeadsBackToTheDoor() {
        String form = visit.path() + "/cloture";
        assertThat(concierge.post(form, "plus-tard", "1").path()).isEqualTo(door);

        Screen closed = concierge
                .open(form)
                .form(form)
                .with("advances", "REPAIRED")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40")
                .submit();
        assertThat(closed.errors()).isEmpty();
        assertThat(closed.path()).isEqualTo(door);
        assertThat(closed.text()).contains("L’intervention est close.");
    }

    @Test
    void aReportFinishedAnotherDayStaysWhereItIs() {
        database.sql("update intervention set started_at = started_at - interval '1 day' where id = ?")
                .param(Visits.idOf(visit.path()))
                .update();
        assertThat(concierge
                        .post(visit.path() + "/retrait", "why", "OTHER", "note", "Plus le temps")
                        .path())
                .isEqualTo(visit.path());
    }

    @Test
    void aVisitFromAStandComesBackToTheStand() {
        var resident = visits.resident(pair.samira(), ConsentPurpose.KEEP_CARD);
        Screen atTheStand = concierge
                .open("/interventions/nouvelle?habitant=" + resident + "&canal=STAND&retour=/stands%23suite")
                .form("/interventions")
                .submit();
        assertThat(concierge
                        .post(atTheStand.path() + "/retrait", "why", "OTHER", "note", "Plus le temps")
                        .path())
                .isEqualTo("/stands#suite");
    }
}
