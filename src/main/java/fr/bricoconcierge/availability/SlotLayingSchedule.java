package fr.bricoconcierge.availability;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night one more day of everybody's weekly ranges is laid. */
@Component
class SlotLayingSchedule {

    private final SlotLaying laying;

    SlotLayingSchedule(SlotLaying laying) {
        this.laying = laying;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "lay-advisor-slots", lockAtLeastFor = "PT5M", lockAtMostFor = "PT1H")
    void atNight() {
        laying.layAll();
    }
}
