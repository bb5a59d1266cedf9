package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the journal of one option, in the order of {@code since} and then of writing, as stretches of time. */
final class OptionPeriods {

    private OptionPeriods() {}

    static List<OptionPeriod> of(List<OptionSwitch> journal) {
        Map<String, List<OptionSwitch>> places = new LinkedHashMap<>();
        journal.forEach(line -> places.computeIfAbsent(String.valueOf(line.sector()), place -> new ArrayList<>())
                .add(line));
        return places.values().stream()
                .flatMap(lines -> inOnePlace(lines).stream())
                .toList();
    }

    private static List<OptionPeriod> inOnePlace(List<OptionSwitch> lines) {
        List<OptionPeriod> periods = new ArrayList<>();
        Instant since = null;
        SectorId sector = lines.get(0).sector();
        for (OptionSwitch line : lines) {
            if (line.on() && since == null) {
                since = line.since();
            } else if (!line.on() && since != null) {
                add(periods, sector, since, line.since());
                since = null;
            }
        }
        if (since != null) {
            add(periods, sector, since, null);
        }
        return periods;
    }

    /** What was taken back at the very moment it began never was. */
    private static void add(
            List<OptionPeriod> periods, @Nullable SectorId sector, Instant since, @Nullable Instant until) {
        if (until == null || until.isAfter(since)) {
            periods.add(new OptionPeriod(sector, since, until));
        }
    }
}
