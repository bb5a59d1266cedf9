package fr.bricoconcierge.contactlist;

import java.util.Map;

/**
 * One thing the list is narrowed by.
 *
 * @param param its name in the address
 * @param value as the address says it
 * @param label as one reads it above the list
 * @param sql a condition on {@code r}, the person, and {@code h}, the household
 * @param params what its names stand for
 */
record Facet(String param, String value, String label, String sql, Map<String, Object> params) {

    static Facet of(String param, String value, String label, String sql) {
        return new Facet(param, value, label, sql, Map.of());
    }

    static Facet of(String param, String value, String label, String sql, Object asked) {
        return new Facet(param, value, label, sql, Map.of(param, asked));
    }
}
