package fr.bricoconcierge.callback;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When old requests are forgotten, however quiet the public page is, and that one instance does it. */
@Component
class CallBackForgettingSchedule {

    private final CallBackForgetting forgetting;

    CallBackForgettingSchedule(CallBackForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(cron = "0 45 2 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-call-backs", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        forgetting.forgetTheOld();
    }
}
