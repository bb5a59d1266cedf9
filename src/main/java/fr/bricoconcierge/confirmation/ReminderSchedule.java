package fr.bricoconcierge.confirmation;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When people are reminded and old links forgotten, and that one instance does it. */
@Component
class ReminderSchedule {

    private final Reminders reminders;
    private final PersonalLinks links;

    ReminderSchedule(Reminders reminders, PersonalLinks links) {
        this.reminders = reminders;
        this.links = links;
    }

    @Scheduled(cron = "0 */10 * * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "appointment-reminders", lockAtLeastFor = "PT1M", lockAtMostFor = "PT10M")
    void everyTenMinutes() {
        reminders.write();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-appointment-links", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        links.forgetTheExpired();
    }
}
