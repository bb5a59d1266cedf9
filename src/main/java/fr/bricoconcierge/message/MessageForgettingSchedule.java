package fr.bricoconcierge.message;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When old messages are forgotten, and that one instance does it. */
@Component
class MessageForgettingSchedule {

    private final MessageForgetting forgetting;

    MessageForgettingSchedule(MessageForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-messages", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        forgetting.forgetTheOld();
    }
}
