package fr.bricoconcierge.knock;

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
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tour as long as they get, 200 doors: what its screen weighs and asks of the database, and a tap on it (Q24, Q25). */
@PageTest
@Import(Walk.class)
class ManyDoorsTests {

    private static final int KB = 1024;

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
    String tour;

    @BeforeEach
    void planTwoHundredDoors() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        String[] numbers =
                IntStream.rangeClosed(1, 101).mapToObj(String::valueOf).toArray(String[]::new);
        SectorId sector = walk.sector(pair.samira().id(), numbers);
        walk.building(walk.door(sector, 2), 9, 10);
        tour = "/tournees/" + pair.tour(sector, 0);
        pair.print(80);
    }

    @Test
    void thePageIsLightAndAsksTheDatabaseNoMoreThanAShortOneDoes() throws IOException {
        Screen page = concierge.open(tour);
        assertThat(page.select(".doors > li")).hasSize(200);
        assertThat(page.bytes()).hasSizeLessThan(330 * KB);
        assertThat(compressed(page.bytes())).isLessThan(26 * KB);

        List<String> heard = statements.of(() -> concierge.open(tour));
        String few = "/tournees/" + pair.tour(walk.sector(pair.samira().id(), "1", "3"), 3);
        assertThat(heard).hasSizeLessThanOrEqualTo(7);
        assertThat(statements.of(() -> concierge.open(few))).hasSameSizeAs(heard);
    }

    @Test
    void aTapMovesAFewKilobytesAndTheLookAtTheOtherTabletNone() {
        Screen page = concierge.open(tour);
        String first = tapOf(page, "1");
        String second = tapOf(page, "3");
        concierge.postInPlace(first, "avis", "suivant");

        List<String> heard = statements.of(() -> {
            Screen answer = concierge.postInPlace(second, "avis", "suivant", "depuis", "0");
            assertThat(answer.bytes()).hasSizeLessThan(12 * KB);
        });
        assertThat(heard).hasSizeLessThanOrEqualTo(14);
        String look = tour + "/changements?depuis=" + Long.MAX_VALUE;
        assertThat(statements.of(() -> concierge.open(look))).hasSizeLessThanOrEqualTo(2);
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
