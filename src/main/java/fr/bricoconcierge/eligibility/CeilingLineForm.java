package fr.bricoconcierge.eligibility;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** The three ceilings of one size of household, in whole euros. */
@NullUnmarked
record CeilingLineForm(
        @NotNull(message = "Indiquez le plafond.")
        @Positive(message = "Indiquez un montant au-dessus de zéro.")
        @Digits(integer = 7, fraction = 0, message = "Indiquez un montant en euros entiers.")
        BigDecimal veryModest,

        @NotNull(message = "Indiquez le plafond.")
        @Positive(message = "Indiquez un montant au-dessus de zéro.")
        @Digits(integer = 7, fraction = 0, message = "Indiquez un montant en euros entiers.")
        BigDecimal modest,

        @NotNull(message = "Indiquez le plafond.")
        @Positive(message = "Indiquez un montant au-dessus de zéro.")
        @Digits(integer = 7, fraction = 0, message = "Indiquez un montant en euros entiers.")
        BigDecimal intermediate) {

    static final CeilingLineForm EMPTY = new CeilingLineForm(null, null, null);

    static CeilingLineForm of(CeilingLine line) {
        return new CeilingLineForm(
                BigDecimal.valueOf(line.veryModest()),
                BigDecimal.valueOf(line.modest()),
                BigDecimal.valueOf(line.intermediate()));
    }

    boolean isGrowing() {
        return veryModest.compareTo(modest) < 0 && modest.compareTo(intermediate) < 0;
    }

    CeilingLine line(int people) {
        return new CeilingLine(people, veryModest.longValue(), modest.longValue(), intermediate.longValue());
    }
}
