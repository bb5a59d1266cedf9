package fr.bricoconcierge.schedule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The stands of one commune, and the word that stands for it in addresses: « armentieres ».
 *
 * @param more whether later ones are left out
 */
record PublicCommune(String name, List<PublicStand> stands, boolean more) {

    /** @param stands soonest first */
    static PublicCommune of(String name, List<PublicStand> stands, int most) {
        return new PublicCommune(name, stands.subList(0, Math.min(most, stands.size())), stands.size() > most);
    }

    public String slug() {
        return slug(name);
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRANCE)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
