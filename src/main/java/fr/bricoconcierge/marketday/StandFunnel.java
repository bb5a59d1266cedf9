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
                new Stage("Flyers remis", flyers, "flyers", 100 * flyers / widest, null, null),
                stage("Conversations", conversations, "conversations", flyers, widest),
                stage("Terrains repérés", detected, "situations", conversations, widest),
                stage("Fiches ouvertes ou reprises", households, "foyers", detected, widest),
                stage("Rendez-vous", appointments, "foyers", households, widest),
                stage("Interventions", visits, "foyers", households, widest),
                stage("Orientations Amelio", referrals, "foyers", households, widest));
    }

    private static Stage stage(String label, int value, String unit, int before, int widest) {
        String rate =
                before == 0 ? null : String.format(Locale.FRANCE, "%d\u00a0%%", Math.round(100.0 * value / before));
        return new Stage(label, value, unit, Math.min(100, 100 * value / widest), rate, null);
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
