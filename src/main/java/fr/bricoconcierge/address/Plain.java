package fr.bricoconcierge.address;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: without accents, capitals, ligatures or punctuation. */
public final class Plain {

    private Plain() {}

    /** « Rue de l’Épidème » becomes {@code rue de l epideme}. */
    public static String text(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.FRANCE)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** What a street is found by. */
    public static String street(String street, String formerCommune, String commune) {
        return " " + text(street + " " + formerCommune + " " + commune);
    }
}
