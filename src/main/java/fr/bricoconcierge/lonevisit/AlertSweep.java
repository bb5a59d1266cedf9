package fr.bricoconcierge.lonevisit;

import java.time.Clock;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute who should have come out, whether or not anybody has a page open, on one instance. */
@Component
class AlertSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AlertSweep.class);

    private final LoneVisitReading reading;
    private final AlertChain chain;
    private final Clock clock;

    AlertSweep(LoneVisitReading reading, AlertChain chain, Clock clock) {
        this.reading = reading;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(cron = "0 * * * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "lone-visit-alerts", lockAtLeastFor = "PT10S", lockAtMostFor = "PT2M")
    void everyMinute() {
        sweep(clock.instant());
    }

    void sweep(Instant now) {
        for (LoneVisitId id : reading.toBeAlerted(now)) {
            try {
                chain.alert(id, now);
            } catch (RuntimeException e) {
                // nobody else goes unnoticed for it, and the next minute tries again
                LOG.error("The alert about visit {} failed", id, e);
            }
        }
    }
}
