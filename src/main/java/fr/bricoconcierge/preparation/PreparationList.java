package fr.bricoconcierge.preparation;

import java.util.Arrays;

/** One of the three lists. */
enum PreparationList {
    STEPS("etapes", "preparation_step"),
    PARTNERS("partenaires", "preparation_partner"),
    SERVICES("services", "similar_service");

    private final String slug;
    private final String table;

    PreparationList(String slug, String table) {
        this.slug = slug;
        this.table = table;
    }

    static PreparationList of(String slug) {
        return Arrays.stream(values())
                .filter(list -> list.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new PreparationNotFound(slug));
    }

    String table() {
        return table;
    }
}
