package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Labelled;

/** What a case is, and where it is read. */
enum CaseKind implements Labelled {
    VISIT("Visite", "wrench", "/interventions/"),
    STAND("Permanence", "stand", "/stands/"),
    TOUR("Tournée", "door", "/tournees/"),
    REFERRAL("Orientation", "handshake", "/orientations/suivi/"),
    FOLLOW_UP("Visite de suivi", "home", "/visites-de-suivi/");

    private final String label;
    private final String icon;
    private final String path;

    CaseKind(String label, String icon, String path) {
        this.label = label;
        this.icon = icon;
        this.path = path;
    }

    @Override
    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    String path() {
        return path;
    }
}
