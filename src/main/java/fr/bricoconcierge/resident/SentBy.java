package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** Who told somebody to turn to the service. */
enum SentBy implements Labelled {
    NOBODY("Personne, de soi-même"),
    RESIDENT("Un habitant"),
    TOWN_HALL("La mairie"),
    SOCIAL_WORKER("Le CCAS ou un travailleur social"),
    LANDLORD("Le bailleur ou le gardien"),
    ADVISOR("Un conseiller Amelio"),
    OTHER("Quelqu’un d’autre");

    private final String label;

    SentBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
