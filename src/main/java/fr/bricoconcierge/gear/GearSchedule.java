package fr.bricoconcierge.gear;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When checks that come due are looked for, and that one instance does it. */
@Component
class GearSchedule {

    private final GearChecks checks;

    GearSchedule(GearChecks checks) {
        this.checks = checks;
    }

    @Scheduled(cron = "0 10 5 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "open-gear-checks", lockAtLeastFor = "PT1M", lockAtMostFor = "PT15M")
    void everyMorning() {
        checks.openDue();
    }
}
