package fr.bricoconcierge.timetoresult;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;

/** By what referrals are told apart. */
public enum Grouping implements Labelled {
    ALL("Toutes les orientations"),
    ORIGIN("Selon la première rencontre"),
    TYPE("Selon l’intervention dont elle vient"),
    SPOT("Selon la prise de rendez-vous"),
    ORGANISATION("Selon l’organisme");

    /** The key of a referral that comes from no visit. */
    static final String NO_VISIT = "NONE";

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** How one group is called; {@code name} is what the database calls an organisation. */
    String called(String key, String name) {
        return switch (this) {
            case ALL -> label;
            case ORIGIN -> Origin.valueOf(key).label();
            case TYPE ->
                key.equals(NO_VISIT)
                        ? "Sans intervention"
                        : PartType.valueOf(key).label();
            case SPOT -> key.equals("true") ? "Rendez-vous pris sur place" : "Pas de rendez-vous sur place";
            case ORGANISATION -> name;
        };
    }
}
