package fr.bricoconcierge.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTests {

    /** Black on white is 21 to 1; #767676 is the lightest grey that WCAG lets stand on white. */
    @Test
    void contrastIsThatOfWcag() {
        assertThat(new AccentColour("000000").onWhite()).isCloseTo(21, within(0.001));
        assertThat(new AccentColour("767676").onWhite()).isCloseTo(4.54, within(0.01));
        assertThat(new AccentColour("ff0000").onWhite()).isCloseTo(4.0, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffff", "f4c76b", "00ff00", "ff0000", "767676", "1e4674"})
    void aDarkerOneIsFoundThatCanBeReadAndALighterOneByNight(String rgb) {
        var colour = new AccentColour(rgb);
        assertThat(colour.readable().isReadable()).isTrue();
        assertThat(colour.byNight().contrast(new AccentColour("332d25"))).isGreaterThan(AccentColour.ENOUGH);
    }

    @Test
    void onlyAColourIsAColour() {
        assertThat(AccentColour.parse("#1E4674")).contains(new AccentColour("1e4674"));
        assertThat(AccentColour.parse("1e4674")).isEmpty();
        assertThat(AccentColour.parse("#1e4674;}")).isEmpty();
    }
}
