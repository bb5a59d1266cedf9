package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is due at about the same time; the urgent first within it. */
record TaskGroup(String title, List<TaskRow> rows) {

    /** Late, today, before the week ends, later; without those that hold nothing. */
    static List<TaskGroup> of(List<TaskRow> tasks, LocalDate today) {
        Map<String, List<TaskRow>> groups = new LinkedHashMap<>();
        for (String title : List.of("En retard", "Aujourd’hui", "Cette semaine", "Plus tard")) {
            groups.put(title, new ArrayList<>());
        }
        tasks.forEach(task -> groups.getOrDefault(title(task, today), List.of()).add(task));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String title(TaskRow task, LocalDate today) {
        LocalDate due = Moment.dateOf(task.dueAt());
        if (task.late()) {
            return "En retard";
        }
        if (!due.isAfter(today)) {
            return "Aujourd’hui";
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? "Plus tard" : "Cette semaine";
    }
}
