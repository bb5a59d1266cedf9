package fr.bricoconcierge.schedule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The stands of one commune, and the word that stands for it in addresses: « armentieres ». */
record PublicCommune(String name, List<PublicStand> stands) {

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
