package fr.bricoconcierge.logbooklist;

import java.util.Map;

/**
 * One thing the logbook is narrowed by.
 *
 * @param param its name in the address
 * @param value as the address says it
 * @param label as one reads it above the list
 * @param visit a condition on {@code i}, the visit
 * @param request a condition on {@code e}, the request
 * @param followUp a condition on {@code f}, the follow-up visit
 * @param params what their names stand for
 */
record Facet(
        String param,
        String value,
        String label,
        String visit,
        String request,
        String followUp,
        Map<String, Object> params) {

    /** What has nothing of that kind. */
    static final String NONE = "false";

    static Facet of(String param, String value, String label, String visit, String request, String followUp) {
        return new Facet(param, value, label, visit, request, followUp, Map.of());
    }

    /** The same, the conditions asking for something by the name of the param. */
    Facet asking(Object asked) {
        return new Facet(param, value, label, visit, request, followUp, Map.of(param, asked));
    }
}
