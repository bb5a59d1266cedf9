package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.Labelled;

/** What the person decided of a line that may be somebody who is known. */
enum LineChoice implements Labelled {
    NEW("Une autre personne"),
    SAME("La même personne"),
    IGNORE("Ignorer cette ligne");

    private final String label;

    LineChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
