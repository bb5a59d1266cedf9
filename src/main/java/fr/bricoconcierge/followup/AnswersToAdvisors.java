package fr.bricoconcierge.followup;

import fr.bricoconcierge.referral.CourtesyAnswer;
import fr.bricoconcierge.referral.CourtesyAnswers;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What came of a courtesy visit goes back to the referral it was asked from. */
@Component
class AnswersToAdvisors implements CourtesyAnswers {

    private final FollowUpReading reading;
    private final Clock clock;

    AnswersToAdvisors(FollowUpReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<CourtesyAnswer> of(ReferralId referral) {
        LocalDate today = Moment.dateOf(clock.instant());
        return reading.of(referral.value()).stream()
                .map(visit -> new CourtesyAnswer(
                        Objects.requireNonNull(visit.endedAt()),
                        visit.second() == null ? visit.who() : visit.team(),
                        Objects.requireNonNull(visit.outcome()).label(),
                        visit.seen(),
                        visit.next(today)))
                .toList();
    }
}
