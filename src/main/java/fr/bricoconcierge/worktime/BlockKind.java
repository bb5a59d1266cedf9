package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Labelled;

/** What a block of somebody's time is taken up by. */
public enum BlockKind implements Labelled {
    STAND("Permanence", "stand"),
    TOUR("Tournée", "door"),
    APPOINTMENT("Rendez-vous", "calendar"),
    VISIT("Intervention", "wrench"),
    ADVISOR_MEETING("Rendez-vous conseil", "handshake"),
    ABSENCE("Absence", "ban");

    private final String label;
    private final String icon;

    BlockKind(String label, String icon) {
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
