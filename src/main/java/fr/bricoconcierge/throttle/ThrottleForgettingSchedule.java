package fr.bricoconcierge.throttle;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When those who sent something are forgotten, and that one instance does it. */
@Component
class ThrottleForgettingSchedule {

    private final PublicThrottle throttle;

    ThrottleForgettingSchedule(PublicThrottle throttle) {
        this.throttle = throttle;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-senders", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        throttle.forgetTheOld();
    }
}
