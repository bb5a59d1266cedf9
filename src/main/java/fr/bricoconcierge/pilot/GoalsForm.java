package fr.bricoconcierge.pilot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The goals of the five targets, as the coordinator types them. */
@NullUnmarked
record GoalsForm(
        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 1_000_000, message = MOST)
        Integer doors,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 10_000, message = MOST)
        Integer sectors,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 120, message = MOST)
        Integer months,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 1_000_000, message = MOST)
        Integer kits,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 1_000_000, message = MOST)
        Integer files) {

    private static final String ASKED = "Indiquez un nombre.";
    private static final String LEAST = "Écrivez 1 ou plus.";
    private static final String MOST = "Ce nombre est trop grand.";

    static GoalsForm of(Map<TargetCode, Integer> goals) {
        return new GoalsForm(
                goals.get(TargetCode.DOORS),
                goals.get(TargetCode.SECTORS),
                goals.get(TargetCode.MONTHS),
                goals.get(TargetCode.KITS),
                goals.get(TargetCode.FILES));
    }

    Map<TargetCode, Integer> goals() {
        Map<TargetCode, Integer> goals = new EnumMap<>(TargetCode.class);
        goals.put(TargetCode.DOORS, doors);
        goals.put(TargetCode.SECTORS, sectors);
        goals.put(TargetCode.MONTHS, months);
        goals.put(TargetCode.KITS, kits);
        goals.put(TargetCode.FILES, files);
        return goals;
    }
}
