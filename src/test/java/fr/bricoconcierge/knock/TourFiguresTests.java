package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.notice.NoticePrinting;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From contacts on the figures of a tour are households that really came of it, as many as on the dashboard. */
@PageTest
@Import(Walk.class)
class TourFiguresTests {

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

    Visitor concierge;
    Visitor coordinator;
    SectorId sector;
    String tour;
    int before;

    @BeforeEach
    void walk() {
        Pair pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        coordinator = visitors.as(people.coordinator());
        sector = walk.sector(pair.samira().id(), "1", "3", "5", "7", "9", "11");
        tour = "/tournees/" + pair.tour(sector);
        before = onTheDashboard();
    }

    @Test
    void whatWasTappedCountsOnceSomethingCameOfIt() {
        talk(1, "APPOINTMENT"); // the card is left as it is
        talk(3, "INVITED");
        assertThat(figures()).containsExactly("2", "0", "0");
        assertThat(onTheDashboard()).isEqualTo(before);

        card(talk(5, "CONTACT"), "Anna");
        Screen moment = card(talk(7, "APPOINTMENT"), "Basile");
        assertThat(figures()).containsExactly("4", "2", "0");
        book(moment);
        card(talk(9, "DIRECT"), "Chloé").form("/interventions").submit();
        assertThat(figures()).containsExactly("5", "3", "1");
        assertThat(onTheDashboard()).isEqualTo(before + 3);
        theSummarySays("Contacts 3 foyers", "Rendez-vous convenus 1 foyer", "1 intervention directe");
        assertThat(concierge.open("/tournees").text()).contains("3 contacts, 1 rendez-vous");
    }

    @Test
    void takingATapBackOrAnObjectionChangesNoHousehold() {
        book(card(talk(1, "APPOINTMENT"), "Basile"));
        concierge.post(
                concierge.open(page(1)).select("form[action$=annulation]").attr("action"));
        assertThat(figures()).containsExactly("0", "1", "1");

        card(talk(3, "CONTACT"), "Anna");
        concierge.post("/portes/" + walk.door(sector, 3) + "/opposition");
        assertThat(figures()).containsExactly("1", "2", "1");
        assertThat(onTheDashboard()).isEqualTo(before + 2);
    }

    @Test
    void whoeverIsForgottenStaysInTheFigures() {
        card(talk(1, "CONTACT"), "Anna");
        book(card(talk(3, "APPOINTMENT"), "Basile"));
        List<String> figures = figures();

        for (int number : List.of(1, 3)) {
            String id = database.sql("select resident_id from resident_card where door_id = ?")
                    .param(walk.door(sector, number).value())
                    .query(String.class)
                    .single();
            concierge.post("/habitants/" + id + "/effacement");
        }
        assertThat(database.sql("select count(*) from household where door_id in (?, ?)")
                        .params(
                                walk.door(sector, 1).value(),
                                walk.door(sector, 3).value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(figures()).isEqualTo(figures).containsExactly("2", "2", "1");
        assertThat(onTheDashboard()).isEqualTo(before + 2);
    }

    private void theSummarySays(String... parts) {
        concierge.open(tour + "/cloture").form(tour + "/cloture").submit();
        assertThat(concierge.open(tour).text()).contains(parts);
    }

    /** Answers, contacts and appointments as they stand above the doors. */
    private List<String> figures() {
        Screen screen = concierge.open(tour);
        return List.of(count(screen, 1), count(screen, 3), count(screen, 4));
    }

    private int onTheDashboard() {
        String counted = coordinator
                .open("/tableau-de-bord")
                .select("a[href='/tableau-de-bord/parcours/contacts?origine=TOUR']")
                .eachText()
                .stream()
                .findFirst()
                .orElse("");
        return counted.isEmpty() ? 0 : Integer.parseInt(counted.replaceAll("\\D", ""));
    }

    private static Screen card(Screen form, String name) {
        return form.form("/habitants/nouveau").with("firstName", name).submit();
    }

    private static void book(Screen form) {
        Screen booked = form.form("/rendez-vous")
                .with("reason", "LEAK")
                .with("slot", "OTHER")
                .with("day", AgendaFixture.workday(20))
                .with("startsAt", "14:30")
                .submit();
        assertThat(booked.errors()).isEmpty();
    }

    private Screen talk(int number, String outcome) {
        return TourScreen.talk(concierge.open(page(number)), "outcome", outcome);
    }

    private String page(int number) {
        return tour + "/portes/" + walk.door(sector, number);
    }
}
