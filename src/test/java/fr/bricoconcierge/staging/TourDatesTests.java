package fr.bricoconcierge.staging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.Walk;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When the tour comes by, as the letter announces it. */
@PageTest
@Import({Walk.class, Pair.class})
class TourDatesTests {

    private static final String DATES = "du 3 au 14 mars, l’après-midi";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    Pair pair;

    @Autowired
    Clock clock;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T14:00 | 2026-03-03T16:00 | le mardi 3 mars, l’après-midi",
                "2026-03-03T14:00 | 2026-03-14T14:30 | du 3 au 14 mars, l’après-midi",
                "2026-02-28T09:00 | 2026-03-01T10:00 | du 28 février au 1er mars, le matin",
                "2026-03-03T09:00 | 2026-03-14T14:00 | du 3 au 14 mars",
                "2026-03-03T14:00 | 2026-03-14T18:00 | du 3 au 14 mars"
            })
    void plannedToursAreSaidAsPeopleDo(LocalDateTime first, LocalDateTime last, String said) {
        var starts = Stream.of(first, last)
                .map(start -> start.atZone(Moment.PARIS).toInstant())
                .toList();

        assertThat(TourDates.said(starts)).contains(said);
    }

    @Test
    void thePlannedTourIsProposedUntilSomebodyWroteOtherwise() {
        SectorId sector = walk.sector(people.concierge().id(), "3", "4");
        String documents = "/secteurs/" + sector + "/documents";
        assertThat(dates(documents)).isEmpty();

        pair.tour(sector, 9);
        assertThat(dates(documents))
                .startsWith("le " + Moment.day(Moment.dateOf(clock.instant().plus(9, ChronoUnit.DAYS))));

        visitor.post(documents + "/courrier", "dates", DATES);
        assertThat(dates(documents)).isEqualTo(DATES);
    }

    private String dates(String documents) {
        return visitor.open(documents).form(documents + "/courriers").value("dates");
    }
}
