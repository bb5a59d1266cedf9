package fr.bricoconcierge.tour;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tour in figures: doors up to those that answered, then distinct households, as on the dashboard.
 *
 * @param contacts households met at a door of the tour, or for whom something was agreed on or done from there
 * @param appointments those with an appointment agreed on at a door
 * @param direct those visited at once
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
                stage("Portes de la tournée", doors, 0, "porte"),
                stage("Portes frappées", knocked, doors, "porte"),
                stage("Portes qui ont répondu", answered, knocked, "porte"),
                stage("Contacts", contacts, answered, "foyer"),
                stage("Rendez-vous convenus", appointments, contacts, "foyer"));
    }

    /** What no stage tells. */
    public String said() {
        return "%d passage%s, %d avis laissé%s, %d intervention%s directe%s."
                .formatted(knocks, plural(knocks), notices, plural(notices), direct, plural(direct), plural(direct));
    }

    private Stage stage(String label, int value, int before, String unit) {
        String rate =
                before == 0 ? null : String.format(Locale.FRANCE, "%d\u00a0%%", Math.round(100.0 * value / before));
        return new Stage(
                label, value, unit + plural(value), doors == 0 ? 0 : Math.min(100, 100 * value / doors), rate, null);
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
