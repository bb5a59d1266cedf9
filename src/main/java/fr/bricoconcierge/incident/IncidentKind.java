package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.List;

/** What went wrong. */
public enum IncidentKind implements Labelled {
    INJURY("Blessure", "Quelqu’un s’est fait mal.", "flame"),
    AGGRESSION("Agression", "Menace, insulte, coup, animal.", "hand"),
    DAMAGE("Dommage", "Quelque chose est cassé ou abîmé.", "hammer"),
    COMPLAINT("Plainte", "Une personne n’est pas contente de nous.", "message"),
    NEAR_MISS("Presque-accident", "Il aurait pu se passer quelque chose.", "alert");

    private final String label;
    private final String hint;
    private final String icon;

    IncidentKind(String label, String hint, String icon) {
        this.label = label;
        this.hint = hint;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    String icon() {
        return icon;
    }

    /** Somebody is hurt or was attacked: whoever coordinates hears of it before anything else. */
    public boolean isUrgent() {
        return this == INJURY || this == AGGRESSION;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> new Choice(kind.name(), kind.label, kind.hint, kind.icon))
                .toList();
    }
}
