package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Moment;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Locale;

/** A measure taken in a home. */
public record ReadingRow(ReadingId id, ReadingKind kind, BigDecimal value, String room, OffsetDateTime takenAt) {

    public String said() {
        return "%s\u00a0: %s\u00a0%s".formatted(kind.what(), String.format(Locale.FRANCE, "%.1f", value), kind.unit());
    }

    public String whereAndWhen() {
        return room + ", " + Moment.hour(takenAt.toInstant());
    }
}
