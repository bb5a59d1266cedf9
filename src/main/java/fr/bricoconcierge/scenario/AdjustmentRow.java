package fr.bricoconcierge.scenario;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An adjustment in a list.
 *
 * @param corrected whether it first read otherwise
 */
record AdjustmentRow(
        AdjustmentId id,
        LocalDate decidedOn,
        ScenarioStage stage,
        String what,
        String why,
        Instant at,
        String byName,
        boolean corrected) {

    public String day() {
        return Moment.dayAndYear(decidedOn);
    }

    public Moment moment() {
        return Moment.at(at);
    }
}
