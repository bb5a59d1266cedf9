package fr.bricoconcierge.tour;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tour in figures, all of them doors but {@code knocks} and {@code notices}.
 *
 * @param contacts doors where somebody spoke with us and something may follow
 * @param appointments doors where an appointment was agreed on
 * @param direct doors where a visit followed at once
 */
public record TourCount(
        int doors, int knocked, int knocks, int answered, int notices, int contacts, int appointments, int direct) {

    static final TourCount NONE = new TourCount(0, 0, 0, 0, 0, 0, 0, 0);

    public int left() {
        return doors - knocked;
    }

    public boolean isAllDone() {
        return doors > 0 && knocked == doors;
    }

    /** From the door to the appointment, each stage within the one before. */
    public List<Stage> stages() {
        return List.of(
                stage("Portes de la tournée", doors, 0),
                stage("Portes frappées", knocked, doors),
                stage("Portes qui ont répondu", answered, knocked),
                stage("Contacts", contacts, answered),
                stage("Rendez-vous convenus", appointments, contacts));
    }

    /** What no stage tells. */
    public String said() {
        return "%d passage%s, %d avis laissé%s, %d intervention%s directe%s."
                .formatted(knocks, plural(knocks), notices, plural(notices), direct, plural(direct), plural(direct));
    }

    private Stage stage(String label, int value, int before) {
        String rate =
                before == 0 ? null : String.format(Locale.FRANCE, "%d\u00a0%%", Math.round(100.0 * value / before));
        return new Stage(
                label, value, value == 1 ? "porte" : "portes", doors == 0 ? 0 : 100 * value / doors, rate, null);
    }

    private static String plural(int count) {
        return count > 1 ? "s" : "";
    }

    /**
     * One line of the funnel.
     *
     * @param percent of the widest stage
     * @param rate of the stage before
     */
    record Stage(
            String label,
            int value,
            String unit,
            int percent,
            @Nullable String rate,
            @Nullable String href) {}
}
