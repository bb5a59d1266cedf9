package fr.bricoconcierge.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StreetNamesTests {

    private static final double LETTERS = 14;
    private static final Mercator SHEET = new Mercator(0, 0, 1, 800);

    @Test
    void aNameIsWrittenHoweverShortItsStreet() {
        assertThat(named(street("Place de la Nouvelle Aventure", 500, 400, 520, 400)))
                .containsExactly("Place de la Nouvelle Aventure");
    }

    @Test
    void ofTwoThatWouldLieOverEachOtherTheLongerStreetHasItsName() {
        assertThat(named(street("Impasse Racine", 480, 402, 520, 402), street("Rue Gambetta", 100, 400, 900, 400)))
                .containsExactly("Rue Gambetta");
        assertThat(named(street("Impasse Racine", 480, 450, 520, 450), street("Rue Gambetta", 100, 400, 900, 400)))
                .containsExactlyInAnyOrder("Impasse Racine", "Rue Gambetta");
    }

    @Test
    void noNameGoesOverTheEdge() {
        assertThat(named(street("Boulevard Montebello", 0, 300, 20, 300))).isEmpty();
    }

    @Test
    void aNameIsNeverUpsideDown() {
        assertThat(street("Rue Haute", 900, 100, 100, 100).angle()).isZero();
        assertThat(street("Rue Haute", 100, 100, 100, 700).angle()).isEqualTo(90);
    }

    private static List<String> named(StreetCourse... streets) {
        return StreetNames.fitting(List.of(streets), SHEET, LETTERS).stream()
                .map(StreetCourse::name)
                .toList();
    }

    private static StreetCourse street(String name, double fromX, double fromY, double toX, double toY) {
        return new StreetCourse(name, List.of(new MapPoint(fromX, fromY), new MapPoint(toX, toY)), 4);
    }
}
