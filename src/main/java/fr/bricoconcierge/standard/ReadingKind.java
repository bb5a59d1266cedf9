package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Labelled;
import java.math.BigDecimal;

/** What can be measured in a home with a hygrometer and a thermometer, and between which values it makes sense. */
public enum ReadingKind implements Labelled {
    HUMIDITY("Humidité de l’air", "%", 0, 100),
    SURFACE_TEMPERATURE("Température d’une surface", "°C", -20, 80),
    AIR_TEMPERATURE("Température de l’air", "°C", -20, 50);

    private final String label;
    private final String unit;
    private final int lowest;
    private final int highest;

    ReadingKind(String label, String unit, int lowest, int highest) {
        this.label = label;
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
    }

    @Override
    public String label() {
        return label + " (" + unit + ")";
    }

    String what() {
        return label;
    }

    String unit() {
        return unit;
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(lowest)) >= 0 && value.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    String bounds() {
        return "Écrivez une valeur entre %d et %d\u00a0%s.".formatted(lowest, highest, unit);
    }
}
