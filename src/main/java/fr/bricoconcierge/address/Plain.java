package fr.bricoconcierge.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without accents, capitals, ligatures or punctuation. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Plain() {}

    /** « Rue de l’Épidème » becomes {@code rue de l epideme}. */
    public static String text(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.FRANCE).replace("œ", "oe").replace("æ", "ae");
        return OTHERS.matcher(small).replaceAll(" ").strip();
    }

    /** What a street is found by. */
    public static String street(String street, String formerCommune, String commune) {
        return " " + text(street + " " + formerCommune + " " + commune);
    }
}
