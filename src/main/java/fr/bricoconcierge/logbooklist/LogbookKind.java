package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.Labelled;

/** What a line of the logbook is. */
enum LogbookKind implements Labelled {
    VISIT("Intervention", "wrench"),
    REQUEST("Demande", "message"),
    FOLLOW_UP("Visite de suivi", "handshake");

    private final String label;
    private final String icon;

    LogbookKind(String label, String icon) {
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
