package fr.bricoconcierge.staging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When the tour comes by, as the letter announces it. */
@PageTest
@Import(Walk.class)
class TourDatesTests {

    private static final String DATES = "du 3 au 14 mars, l’après-midi";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    private Visitor visitor;
    private String page;

    @BeforeEach
    void aSectorWithItsDates() {
        visitor = visitors.as(people.concierge());
        page = "/secteurs/" + walk.sector(people.concierge().id(), "1", "2") + "/documents";
        visitor.post(page + "/courrier", "dates", DATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courriers", "/courrier"})
    void aRefusedLetterLeavesTheDatesAsTheyWere(String letter) {
        assertThat(visitor.post(page + letter, "dates", "").error("dates"))
                .startsWith("Écrivez d’abord quand la tournée passe");

        assertThat(visitor.open(page).form(page + "/courriers").value("dates")).isEqualTo(DATES);
    }
}
