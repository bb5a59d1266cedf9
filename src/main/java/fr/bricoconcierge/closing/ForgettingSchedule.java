package fr.bricoconcierge.closing;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the night's forgetting happens, and that one instance does it. */
@Component
class ForgettingSchedule {

    private final NightlyForgetting forgetting;

    ForgettingSchedule(NightlyForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-in-the-night", lockAtLeastFor = "PT5M", lockAtMostFor = "PT2H")
    void atNight() {
        forgetting.run();
    }
}
