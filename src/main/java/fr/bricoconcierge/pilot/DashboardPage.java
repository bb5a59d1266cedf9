package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** All that the dashboard shows. */
record DashboardPage(PilotPeriod period, List<TargetView> targets, List<FunnelRow> ways, Attention attention) {

    public FunnelStage[] stages() {
        return FunnelStage.values();
    }

    public boolean isDated() {
        return period.isFixed();
    }

    /** Where in the pilot we are: « Jour 54 sur 184, jusqu’au vendredi 28 mai 2027. ». */
    public String when() {
        var start = period.start();
        var end = period.end();
        if (start == null || end == null) {
            return "Les dates du pilote ne sont pas encore fixées.";
        }
        if (!period.hasBegun()) {
            return "Le pilote commence le " + Moment.dayAndYear(start) + ".";
        }
        if (period.isOver()) {
            return "Le pilote s’est terminé le " + Moment.dayAndYear(end) + ".";
        }
        return "Jour %d sur %d, jusqu’au %s."
                .formatted(
                        ChronoUnit.DAYS.between(start, period.today()) + 1,
                        ChronoUnit.DAYS.between(start, end) + 1,
                        Moment.dayAndYear(end));
    }
}
