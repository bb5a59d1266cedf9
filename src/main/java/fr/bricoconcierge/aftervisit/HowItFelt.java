package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.feedback.Tone;
import fr.bricoconcierge.shared.Labelled;

/** How the visit went, in the eyes of who was visited. */
public enum HowItFelt implements Labelled {
    VERY_WELL("Très bien", Tone.GOOD),
    WELL("Bien", Tone.GOOD),
    SO_SO("Moyen", Tone.MIXED),
    BADLY("Mal", Tone.BAD);

    private final String label;
    private final Tone tone;

    HowItFelt(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override
    public String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }
}
