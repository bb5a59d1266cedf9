package fr.bricoconcierge.marketday;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of a session: taps as they were counted, then distinct households.
 *
 * @param households met there for the first time, or who took something up there
 */
record StandFunnel(
        int flyers, int conversations, int detected, int households, int appointments, int visits, int referrals) {

    public List<Stage> stages() {
        int widest = Math.max(1, Math.max(flyers, Math.max(conversations, households)));
        return List.of(
                stage("Flyers remis", flyers, "flyer", 0, widest),
                stage("Conversations", conversations, "conversation", flyers, widest),
                stage("Terrains repérés", detected, "situation", conversations, widest),
                stage("Fiches ouvertes ou reprises", households, "foyer", detected, widest),
                stage("Rendez-vous", appointments, "foyer", households, widest),
                stage("Interventions", visits, "foyer", households, widest),
                stage("Orientations Amelio", referrals, "foyer", households, widest));
    }

    private static Stage stage(String label, int value, String unit, int before, int widest) {
        // more than before is no part of it: one talks to people who take no flyer, and meets some who were not
        // detected
        boolean isPart = before > 0 && value <= before;
        String rate = isPart ? String.format(Locale.FRANCE, "%d\u00a0%%", Math.round(100.0 * value / before)) : null;
        return new Stage(label, value, value > 1 ? unit + "s" : unit, Math.min(100, 100 * value / widest), rate, null);
    }

    /**
     * One line of the funnel.
     *
     * @param percent of the widest stage
     * @param rate of the stage it follows from
     */
    record Stage(
            String label,
            int value,
            String unit,
            int percent,
            @Nullable String rate,
            @Nullable String href) {}
}
