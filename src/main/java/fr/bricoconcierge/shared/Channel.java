package fr.bricoconcierge.shared;

/** How one request reached the service, whatever the household's origin. */
public enum Channel implements Labelled {
    TOUR("En tournée"),
    STAND("À la permanence"),
    WALKABOUT("En déambulation"),
    PHONE("Par téléphone"),
    EMAIL("Par courriel"),
    PUBLIC_PAGE("Par la page publique"),
    RESIDENT_LINK("Par le lien de l’habitant"),
    VISIT("Pendant une visite"),
    WALK_IN("Sur place, sans rendez-vous");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
