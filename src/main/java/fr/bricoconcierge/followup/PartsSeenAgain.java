package fr.bricoconcierge.followup;

import fr.bricoconcierge.emergency.SeenAgain;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What came of going back to something made safe, told where it was made safe. */
@Component
class PartsSeenAgain implements SeenAgain {

    private final FollowUpReading reading;
    private final Clock clock;

    PartsSeenAgain(FollowUpReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<Line> of(PartId part) {
        LocalDate today = Moment.dateOf(clock.instant());
        return reading.ofPart(part).stream()
                .map(line -> new Line(line.said(today), line.path()))
                .toList();
    }
}
