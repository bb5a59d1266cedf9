package fr.bricoconcierge.job;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When old work and its files are forgotten, and that one instance does it. */
@Component
class JobForgettingSchedule {

    private final JobStore store;

    JobForgettingSchedule(JobStore store) {
        this.store = store;
    }

    @Scheduled(cron = "0 0 3 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-jobs", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        store.forgetOld();
    }
}
