package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;

/** Where an appointment takes place. */
public enum AppointmentPlace implements Labelled {
    DOOR("Chez eux", "home"),
    STAND("À la permanence", "stand"),
    PHONE("Par téléphone", "phone"),
    OTHER("Ailleurs", "map-pin");

    private final String label;
    private final String icon;

    AppointmentPlace(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }
}
