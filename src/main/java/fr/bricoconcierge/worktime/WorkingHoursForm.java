package fr.bricoconcierge.worktime;

import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The hours of a week as they are typed; a day without hours is not worked.
 *
 * @param starts from when, by the name of the day
 * @param ends until when
 */
@NullUnmarked
record WorkingHoursForm(Map<String, String> starts, Map<String, String> ends) {

    WorkingHoursForm {
        starts = starts == null ? Map.of() : starts;
        ends = ends == null ? Map.of() : ends;
    }

    static WorkingHoursForm of(WorkingWeek week) {
        return new WorkingHoursForm(
                hours(week, stretch -> stretch.from().toString()),
                hours(week, stretch -> stretch.to().toString()));
    }

    /** The hours of each day worked; what is wrong is said beside its field. */
    Map<DayOfWeek, Stretch> judge(BindingResult binding) {
        Map<DayOfWeek, Stretch> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String from = text(starts, day);
            String to = text(ends, day);
            if (!from.isEmpty() || !to.isEmpty()) {
                stretch(day, from, to, binding).ifPresent(stretch -> days.put(day, stretch));
            }
        }
        if (days.isEmpty() && !binding.hasErrors()) {
            binding.rejectValue(
                    "starts[MONDAY]", "none", "Indiquez au moins un jour, ou revenez aux horaires habituels.");
        }
        return days;
    }

    private static Optional<Stretch> stretch(DayOfWeek day, String typedFrom, String typedTo, BindingResult binding) {
        LocalTime from = time(typedFrom);
        LocalTime to = time(typedTo);
        if (from == null) {
            binding.rejectValue("starts[" + day + "]", "time", "Indiquez une heure, par exemple 13:30.");
        }
        if (to == null) {
            binding.rejectValue("ends[" + day + "]", "time", "Indiquez une heure, par exemple 18:00.");
        }
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (!from.isBefore(to)) {
            binding.rejectValue("ends[" + day + "]", "order", "La fin vient après le début.");
            return Optional.empty();
        }
        return Optional.of(new Stretch(from, to));
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed).withSecond(0).withNano(0);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(Map<String, String> typed, DayOfWeek day) {
        String text = typed.get(day.name());
        return text == null ? "" : text.strip();
    }

    private static Map<String, String> hours(WorkingWeek week, Function<Stretch, String> side) {
        return Arrays.stream(DayOfWeek.values())
                .filter(week.days()::containsKey)
                .collect(Collectors.toMap(
                        DayOfWeek::name, day -> side.apply(week.days().get(day))));
    }
}
