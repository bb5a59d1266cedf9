package fr.bricoconcierge.standard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What three measures of one room say together: below the dew point of its air, water settles on a surface. Dew point by
 * the Magnus formula with the coefficients of Sonntag (1990), 17.62 and 243.12 °C, good to a few tenths of a degree
 * between −45 and 60 °C; mould already grows a few degrees above it.
 */
final class Condensation {

    private static final double A = 17.62;
    private static final double B = 243.12;

    /** Where the air at the surface reaches 80 % of humidity, from which mould grows: about three degrees above dew. */
    private static final double MOULD_MARGIN = 3;

    private Condensation() {}

    /** One sentence a room where the last measures of all three kinds are known. */
    static List<String> told(List<ReadingRow> readings) {
        Map<String, Map<ReadingKind, BigDecimal>> rooms = new LinkedHashMap<>();
        readings.forEach(reading -> rooms.computeIfAbsent(reading.room(), it -> new EnumMap<>(ReadingKind.class))
                .put(reading.kind(), reading.value()));
        return rooms.entrySet().stream()
                .filter(room -> room.getValue().size() == ReadingKind.values().length)
                .map(room -> sentence(room.getKey(), room.getValue()))
                .toList();
    }

    /** In °C, of air at that temperature and relative humidity (%); none in bone-dry air. */
    static @Nullable Double dewPoint(double air, double humidity) {
        if (humidity <= 0) {
            return null;
        }
        double gamma = Math.log(humidity / 100) + A * air / (B + air);
        return B * gamma / (A - gamma);
    }

    private static String sentence(String room, Map<ReadingKind, BigDecimal> measured) {
        Double dew = dewPoint(of(measured, ReadingKind.AIR_TEMPERATURE), of(measured, ReadingKind.HUMIDITY));
        double surface = of(measured, ReadingKind.SURFACE_TEMPERATURE);
        if (dew == null || surface > dew + MOULD_MARGIN) {
            return room + "\u00a0: la surface mesurée reste assez chaude, l’eau ne s’y dépose pas.";
        }
        String degrees = String.format(Locale.FRANCE, "%.1f", dew);
        return surface <= dew
                ? "%s\u00a0: l’eau se dépose sur cette surface (point de rosée\u00a0: %s\u00a0°C)."
                        .formatted(room, degrees)
                : "%s\u00a0: surface froide, la moisissure peut s’y installer (point de rosée\u00a0: %s\u00a0°C)."
                        .formatted(room, degrees);
    }

    private static double of(Map<ReadingKind, BigDecimal> measured, ReadingKind kind) {
        return Objects.requireNonNull(measured.get(kind)).doubleValue();
    }
}
