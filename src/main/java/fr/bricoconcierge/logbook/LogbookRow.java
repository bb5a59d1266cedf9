package fr.bricoconcierge.logbook;

import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.Occasion;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One visit in the logbook. */
record LogbookRow(
        InterventionId id,
        String name,
        Origin origin,
        Occasion occasion,
        Instant startedAt,
        InterventionState state,
        @Nullable HowItWent howItWent,
        String who,
        @Nullable String sector,
        int total,
        @Nullable String types,
        @Nullable String themes) {

    public Moment moment() {
        return Moment.at(startedAt);
    }

    /** « Standard, puis conseil ». */
    public String kinds() {
        if (types == null) {
            return "";
        }
        String joined = Arrays.stream(types.split(","))
                .map(name -> PartType.valueOf(name).label().toLowerCase(java.util.Locale.FRANCE))
                .distinct()
                .collect(Collectors.joining(", puis "));
        return joined.substring(0, 1).toUpperCase(java.util.Locale.FRANCE) + joined.substring(1);
    }

    public @Nullable String about() {
        return themes == null
                ? null
                : Arrays.stream(themes.split(","))
                        .map(name -> Theme.valueOf(name).label())
                        .collect(Collectors.joining(", "));
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return switch (state) {
            case OPEN -> "waiting";
            case CLOSED -> "done";
            case WITHDRAWN -> "neutral";
        };
    }
}
