package fr.bricoconcierge.shared;

/** What a home's trouble is about: asked on a visit, found in the address book, told to the advisor, counted. */
public enum Theme implements Labelled {
    DRAUGHT("Murs froids et courants d’air"),
    WINDOWS("Fenêtres et portes"),
    DAMP("Humidité et moisissures"),
    VENTILATION("Ventilation"),
    HEATING("Chauffage"),
    HOT_WATER("Eau chaude"),
    LEAK("Fuite d’eau"),
    LIGHTING("Éclairage et prises"),
    ELECTRICAL_DANGER("Danger électrique"),
    GAS("Gaz"),
    BILLS("Factures"),
    STRUCTURE("Structure du bâtiment"),
    OTHER("Autre");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
