package fr.bricoconcierge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void whatIsLessThanNothingHasTheMinusSignAndNothingBreaks() {
        assertThat(new Money(new BigDecimal("-1234.5"))).hasToString("\u22121\u202f234,50\u00a0€");
    }
}
