package fr.bricoconcierge.chasing;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When organisations are reminded and calls put off, and that one instance does it. */
@Component
class ChaseSchedule {

    private final Chasing chasing;
    private final ChaseRound round;
    private final CallsWithinCharter calls;
    private final Clock clock;

    ChaseSchedule(Chasing chasing, ChaseRound round, CallsWithinCharter calls, Clock clock) {
        this.chasing = chasing;
        this.round = round;
        this.calls = calls;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */5 * * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "drop-answered-reminders", lockAtLeastFor = "PT1M", lockAtMostFor = "PT10M")
    void everyFiveMinutes() {
        chasing.dropWhatIsAnswered();
    }

    @Scheduled(cron = "0 15 8-17 * * MON-FRI", zone = "Europe/Paris")
    @SchedulerLock(name = "chase-referrals", lockAtLeastFor = "PT1M", lockAtMostFor = "PT30M")
    void everyHour() {
        round.go(clock.instant());
    }

    @Scheduled(cron = "0 20 6 * * *", zone = "Europe/Paris")
    @SchedulerLock(name = "put-off-calls", lockAtLeastFor = "PT1M", lockAtMostFor = "PT30M")
    void inTheMorning() {
        calls.putOff();
    }
}
