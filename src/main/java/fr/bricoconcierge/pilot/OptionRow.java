package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.OptionPeriod;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option to test in a second step.
 *
 * @param since when it was switched on, in the first place where it is; none while it is off
 * @param places in how many sectors alone it is on; nought when it is on for all
 */
record OptionRow(PilotOption option, @Nullable Moment since, long places) {

    static OptionRow of(PilotOption option, List<OptionPeriod> periods, Instant now) {
        List<OptionPeriod> open = periods.stream()
                .filter(period -> !period.since().isAfter(now))
                .filter(period -> period.until() == null || period.until().isAfter(now))
                .toList();
        Moment since = open.stream()
                .map(OptionPeriod::since)
                .min(Comparator.naturalOrder())
                .map(Moment::at)
                .orElse(null);
        boolean forAll = open.stream().anyMatch(period -> period.sector() == null);
        return new OptionRow(option, since, forAll ? 0 : open.size());
    }

    public String said() {
        return since == null
                ? "Inactive"
                : places == 0
                        ? "Active"
                        : places == 1 ? "Active dans 1 secteur" : "Active dans " + places + " secteurs";
    }
}
