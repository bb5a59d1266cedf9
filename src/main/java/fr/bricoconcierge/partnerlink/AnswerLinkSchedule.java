package fr.bricoconcierge.partnerlink;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When links end for good and old ones are forgotten, and that one instance does it. */
@Component
class AnswerLinkSchedule {

    private final AnswerLinks links;

    AnswerLinkSchedule(AnswerLinks links) {
        this.links = links;
    }

    @Scheduled(cron = "0 5,35 * * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "revoke-answer-links", lockAtLeastFor = "PT1M", lockAtMostFor = "PT10M")
    void everyHalfHour() {
        links.revokeWhatServesNoMore();
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-answer-links", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        links.forgetTheOld();
    }
}
