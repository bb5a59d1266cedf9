package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.checkpoint.CheckpointFigures.Figure;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the one of the checkpoint before.
 *
 * @param before what it was then; none when it was not counted
 * @param beforeSaid the same as it was read
 */
record ShownFigure(
        String code,
        String theme,
        String label,
        @Nullable BigDecimal value,
        String said,
        String unit,
        String definition,
        @Nullable BigDecimal before,
        @Nullable String beforeSaid) {

    static ShownFigure of(Figure figure, @Nullable ShownFigure earlier) {
        return new ShownFigure(
                figure.code(),
                figure.theme(),
                figure.label(),
                figure.value(),
                figure.said(),
                figure.unit(),
                figure.definition(),
                earlier == null ? null : earlier.value(),
                earlier == null ? null : earlier.said());
    }

    /** « + 12 », « − 3 points », « inchangé »; none while one of the two is missing. */
    public @Nullable String change() {
        if (value == null || before == null) {
            return null;
        }
        BigDecimal difference = value.subtract(before);
        if (difference.signum() == 0) {
            return "inchangé";
        }
        String sign = difference.signum() > 0 ? "+\u00a0" : "−\u00a0";
        String amount = NumberFormat.getInstance(Locale.FRANCE).format(difference.abs());
        return sign + amount + (unit.equals("%") ? points(difference) : "");
    }

    /** The unit, when the figure as it is read does not hold it. */
    public String unitBeside() {
        return value == null || unit.equals("%") ? "" : unit;
    }

    private static String points(BigDecimal difference) {
        return difference.abs().compareTo(BigDecimal.ONE) > 0 ? "\u00a0points" : "\u00a0point";
    }
}
