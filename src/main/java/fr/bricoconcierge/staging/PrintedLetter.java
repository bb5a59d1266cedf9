package fr.bricoconcierge.staging;

import org.jspecify.annotations.Nullable;

/**
 * Whom one letter goes to.
 *
 * @param line « 12 rue Gambetta »; none: everybody
 * @param town « 59000 Lille »
 */
record PrintedLetter(@Nullable String line, @Nullable String town) {

    static final PrintedLetter TO_EVERYBODY = new PrintedLetter(null, null);

    public String addressee() {
        return line == null ? "Aux habitantes et aux habitants" : "Aux habitants du";
    }
}
