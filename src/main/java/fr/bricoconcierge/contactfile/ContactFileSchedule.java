package fr.bricoconcierge.contactfile;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When what files said is forgotten, and that one instance does it. */
@Component
class ContactFileSchedule {

    private final ContactFileStore store;

    ContactFileSchedule(ContactFileStore store) {
        this.store = store;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-contact-files", lockAtLeastFor = "PT1M", lockAtMostFor = "PT15M")
    void everyHour() {
        store.forgetOld();
    }
}
