package fr.bricoconcierge.handover;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The referrals of a month in numbers; those of people who took their agreement back are counted too, and nobody is named.
 *
 * @param shared of people who agree today, who can be named
 */
record MonthCounts(
        int made,
        int shared,
        int answered,
        int booked,
        int met,
        int absent,
        int filed,
        int decided,
        int closed,
        int notEligible,
        int gaveUp,
        int waiting) {

    public Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        lines.put("Orientations faites", made);
        lines.put("Réponse donnée", answered);
        lines.put("Rendez-vous pris", booked);
        lines.put("Rencontres", met);
        lines.put("Absences au rendez-vous", absent);
        lines.put("Dossiers ouverts", filed);
        lines.put("Travaux décidés", decided);
        lines.put("Closes", closed);
        lines.put("dont foyer non éligible", notEligible);
        lines.put("dont foyer qui a renoncé", gaveUp);
        lines.put("Sans aucune étape ni réponse", waiting);
        return lines;
    }
}
