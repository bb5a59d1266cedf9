package fr.bricoconcierge.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Walk.class)
class TourLogPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

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

    @BeforeEach
    void goOut() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        tour = concierge.open("/tournees/" + pair.tour(sector, 0));
    }

    @Test
    void aTourThatIsOverGoesToTheLogbookWithWhatItGaveAndWhatThePairRemembers() {
        tapFirstDoor("aucun");
        assertThat(log()).as("while it is under way").isEmpty();

        concierge
                .open(tour.path() + "/cloture")
                .form(tour.path() + "/cloture")
                .with("worked", "Parler des fenêtres")
                .with("surprised", "Beaucoup d’absents")
                .submit();

        assertThat(log())
                .contains(
                        "2 portes, 1 frappée, 0 a répondu, 0 contact, 0 rendez-vous, 0 avis laissé",
                        "Ce qui a marché : Parler des fenêtres",
                        "Ce qui a surpris : Beaucoup d’absents");
        assertThat(concierge.open("/interventions").follow("Tournées").path()).isEqualTo("/interventions/tournees");
        assertThat(statements.of(() -> concierge.open("/interventions/tournees")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSummaryTellsHowManyOfItsNoticesWereAnswered() {
        String code = pair.print(2).get(0);
        tapFirstDoor("suivant");
        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        assertThat(concierge.open(tour.path()).text())
                .contains("1 passage, 1 avis laissé", "Aucun avis n’a encore eu de réponse.");

        String[] asked = {"firstName", "Nadia", "phone", "06 39 98 12 12", "moment", "MORNING", "consent", "true"};
        visitors.anonymous().post("/avis/" + code, asked);

        assertThat(concierge.open(tour.path()).text()).contains("1 avis a eu une réponse.");
    }

    private void tapFirstDoor(String notice) {
        String tap = tour.select("li.doors__open button").attr("formaction");
        concierge.postInPlace(tap, "avis", notice);
    }

    private String log() {
        return String.join(
                "", concierge.open("/interventions/tournees").texts(".row:has(a[href=" + tour.path() + "])"));
    }
}
