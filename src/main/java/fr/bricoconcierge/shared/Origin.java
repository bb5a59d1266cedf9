package fr.bricoconcierge.shared;

/** How a household first met the service; fixed once. */
public enum Origin implements Labelled {
    NOTICE("Avis de passage", true),
    TOUR("Tournée", true),
    STAND_WALKABOUT("Déambulation", true),
    STAND_INSTALLED("Permanence installée", true),
    WORD_OF_MOUTH("Bouche-à-oreille", false),
    PHONE("Téléphone", false),
    EMAIL("Courriel", false),
    PUBLIC_PAGE("Page publique", false),
    OTHER("Autre", false);

    private final String label;
    private final boolean metDirectly;

    Origin(String label, boolean metDirectly) {
        this.label = label;
        this.metDirectly = metDirectly;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the service went to the household, which makes its people degree 1 of word of mouth. */
    public boolean isMetDirectly() {
        return metDirectly;
    }
}
