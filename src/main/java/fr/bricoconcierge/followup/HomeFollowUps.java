package fr.bricoconcierge.followup;

import fr.bricoconcierge.intervention.FollowUpsDue;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is still to be seen in a home, offered to whoever is about to begin a visit there. */
@Component
class HomeFollowUps implements FollowUpsDue {

    private final FollowUpReading reading;
    private final Clock clock;

    HomeFollowUps(FollowUpReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<Due> of(HouseholdId household) {
        var today = Moment.dateOf(clock.instant());
        return reading.due(household).stream()
                .filter(due -> due.running() == null)
                .map(due -> new Due(
                        due.isCourtesy()
                                ? "Visite de courtoisie demandée par " + due.askedBy()
                                : "Mise en sécurité du %s à revoir"
                                        .formatted(Moment.day(Moment.dateOf(due.since()), today)),
                        "/visites-de-suivi/nouvelle?%s=%s"
                                .formatted(due.isCourtesy() ? "orientation" : "partie", due.subject())))
                .toList();
    }
}
