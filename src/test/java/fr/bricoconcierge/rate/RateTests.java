package fr.bricoconcierge.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a rate is, and when two of them compare (P3). */
class RateTests {

    /** The four cases of Newcombe, « Two-sided confidence intervals for the single proportion », 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsTheOnePublished(long part, long whole, double low, double high) {
        var rate = new Rate(part, whole);

        assertThat(rate.low()).isCloseTo(low, within(0.00005));
        assertThat(rate.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theEndsAreNeverPassed() {
        assertThat(new Rate(0, 1).low()).isZero();
        assertThat(new Rate(7, 7).high()).isEqualTo(1);
        assertThat(new Rate(0, 0).said()).isEqualTo("rien à compter encore");
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRateIsSaidWithItsCountsAndItsInterval() {
        assertThat(new Rate(12, 40).said().replace('\u00a0', ' ')).isEqualTo("30 %, 12 sur 40, entre 18 et 45 %");
    }

    @Test
    void whileTheIntervalsOverlapNothingIsTold() {
        var open = new Comparison("Tournée", new Rate(6, 20), "Téléphone", new Rate(2, 15));
        assertThat(open.isSettled()).isFalse();
        assertThat(open.said()).startsWith("On ne peut pas encore trancher");

        var unknown = new Comparison("Tournée", new Rate(6, 20), "Téléphone", new Rate(0, 0));
        assertThat(unknown.said()).startsWith("On ne peut pas encore trancher");

        var settled = new Comparison("Tournée", new Rate(5, 100), "Bouche-à-oreille", new Rate(20, 40));
        assertThat(settled.said().replace('\u00a0', ' ')).startsWith("« Bouche-à-oreille » fait mieux que « Tournée »");
    }
}
