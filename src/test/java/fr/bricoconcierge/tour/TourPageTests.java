package fr.bricoconcierge.tour;

import static fr.bricoconcierge.tour.TourScreen.tapOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tour on the screen, from its doors in the order one walks to what it came to. */
@PageTest
@Import(Walk.class)
class TourPageTests {

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
    Statements statements;

    Pair pair;
    Visitor concierge;

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
    }

    @Test
    void oneWalksUpTheOddSideAndBackOnTheEvenSideAndClimbsTheStairs() {
        SectorId sector = walk.sector(pair.samira().id(), "2", "1", "10", "3 bis", "3", "4");
        walk.building(walk.door(sector, 4), 1, 2);

        Screen tour = tour(sector);

        assertThat(tour.texts(".door__number"))
                .containsExactly("1", "3", "3 bis", "10", "porte 1", "porte 2", "porte 1", "porte 2", "2");
        assertThat(tour.texts(".landing h4")).containsExactly("rez-de-chaussée", "1er étage");
        assertThat(tour.texts(".building h3")).containsExactly("N° 4, immeuble de 4 portes");
    }

    @Test
    void aTourIsEndedByHandWithItsNoteAndTakenUpAgain() {
        Screen tour = tour(walk.sector(pair.samira().id(), "1", "3"));
        assertThat(concierge.post(tour.path() + "/cloture").status()).isEqualTo(409);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        Screen form = concierge.open(tour.path() + "/cloture");
        assertThat(form.form(tour.path() + "/cloture")
                        .with("worked", "x".repeat(1001))
                        .submit()
                        .error("worked"))
                .isEqualTo("Écrivez au plus 1 000 caractères.");

        Screen closed = form.form(tour.path() + "/cloture")
                .with("worked", "Parler des fenêtres")
                .submit();

        assertThat(closed.text()).contains("Terminée", "Parler des fenêtres", "1 passage, 0 avis laissé");
        assertThat(closed.form(tour.path() + "/reprise").submit().select("#compte"))
                .isNotEmpty();
    }

    @Test
    void theListAndTheScreenCostFewStatementsWhateverTheNumberOfDoors() {
        String[] numbers = new String[49];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = String.valueOf(i + 1);
        }
        SectorId sector = walk.sector(pair.samira().id(), numbers);
        walk.building(walk.door(sector, 12), 3, 3);
        pair.print(2);
        Screen tour = tour(sector);
        assertThat(tour.select(".door")).hasSize(60);
        String tap = tapOf(tour, "1");

        assertThat(statements.of(() -> concierge.open(tour.path()))).hasSizeLessThanOrEqualTo(7);
        assertThat(statements.of(() -> concierge.open(tour.path() + "/portes/" + walk.door(sector, 1))))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(statements.of(() -> concierge.open("/tournees"))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> concierge.open("/tournees/nouvelle?secteur=" + sector)))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> concierge.postInPlace(tap, "avis", "suivant")))
                .hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theListTellsTheToursOfTheDayThoseToComeAndWhatTheLastOnesCameTo() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5", "7");
        String name = concierge
                .open("/tournees/" + pair.plan(sector, DoorChoice.next(1), 1))
                .heading();
        pair.plan(sector, DoorChoice.next(1), 0);
        Screen past = concierge.open("/tournees/" + yesterday(pair.plan(sector, DoorChoice.next(2), 2)));
        concierge.postInPlace(past.select("li.doors__open button").attr("formaction"), "avis", "aucun");
        concierge.open(past.path() + "/cloture").form(past.path() + "/cloture").submit();

        Screen list = concierge.open("/tournees");

        assertThat(list.texts("section:has(#aujourdhui) .row:contains(" + name + ")"))
                .hasSize(1);
        assertThat(list.texts("section:has(#a-venir) .row:contains(" + name + ")"))
                .hasSize(1);
        assertThat(list.texts("section:has(#passees) .row:contains(" + name + ")"))
                .singleElement()
                .asString()
                .contains("Terminée", "1 sur 2 frappée, personne n’a répondu");
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }

    private TourId yesterday(TourId tour) {
        database.sql("update tour set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'"
                        + " where id = ?")
                .param(tour.value())
                .update();
        return tour;
    }
}
