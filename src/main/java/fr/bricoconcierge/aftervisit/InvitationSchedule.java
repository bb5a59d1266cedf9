package fr.bricoconcierge.aftervisit;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When residents are asked, in the afternoon of working days, and that one instance does it; old links go at night. */
@Component
class InvitationSchedule {

    private final Inviting inviting;
    private final VisitLinks links;

    InvitationSchedule(Inviting inviting, VisitLinks links) {
        this.inviting = inviting;
        this.links = links;
    }

    @Scheduled(cron = "0 15 17 * * MON-FRI", zone = "Europe/Paris")
    @SchedulerLock(name = "ask-after-visits", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void inTheAfternoon() {
        inviting.writeWhatIsDue();
    }

    @Scheduled(cron = "0 55 2 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "forget-visit-links", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        links.forgetTheExpired();
    }
}
