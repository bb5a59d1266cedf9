package fr.bricoconcierge.weeknote;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the notes of the week are asked for, and that one instance does it. */
@Component
class WeekNoteSchedule {

    private final WeekNotes notes;

    WeekNoteSchedule(WeekNotes notes) {
        this.notes = notes;
    }

    @Scheduled(cron = "0 0 12 * * FRI", zone = "Europe/Paris")
    @SchedulerLock(name = "ask-for-week-notes", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void onFriday() {
        notes.ask();
    }
}
