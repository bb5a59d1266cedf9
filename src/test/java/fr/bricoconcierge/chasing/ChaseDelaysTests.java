package fr.bricoconcierge.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChaseDelaysTests {

    private static final ChaseDelays USUAL = new ChaseDelays(5, 10, 15);

    /** A Tuesday, from which Easter Monday is the fourth weekday. */
    private static final Instant TOLD = at(2026, 3, 31);

    @Test
    void aHolidayAndWeekendsDoNotCount() {
        assertThat(USUAL.due(chase(null, null), LocalDate.of(2026, 4, 7))).isEmpty();
        assertThat(USUAL.due(chase(null, null), LocalDate.of(2026, 4, 8))).contains(ChaseStage.REMINDED);
        assertThat(USUAL.silentOn(TOLD)).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void nobodyIsRemindedBeforeThreeWorkingDaysWhateverIsSet() {
        var hasty = new ChaseDelays(0, 0, 0);
        assertThat(hasty).isEqualTo(new ChaseDelays(3, 4, 5));
        assertThat(hasty.due(chase(null, null), LocalDate.of(2026, 4, 2))).isEmpty();
        assertThat(hasty.due(chase(null, null), LocalDate.of(2026, 4, 3))).contains(ChaseStage.REMINDED);
    }

    @Test
    void whatLeftLateLeavesAsMuchTimeBeforeTheNext() {
        LocalDate late = LocalDate.of(2026, 5, 20);
        assertThat(USUAL.due(chase(at(2026, 5, 19), null), late)).isEmpty();
        assertThat(USUAL.due(chase(at(2026, 5, 12), null), late)).contains(ChaseStage.LAST_REMINDED);
        assertThat(USUAL.due(chase(at(2026, 5, 4), at(2026, 5, 19)), late)).isEmpty();
        assertThat(USUAL.due(chase(at(2026, 5, 4), at(2026, 5, 12)), late)).contains(ChaseStage.SILENT);
    }

    private static Chase chase(Instant reminded, Instant last) {
        return new Chase(ReferralId.next(), TOLD, reminded, last, null);
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(10, 0).atZone(Moment.PARIS).toInstant();
    }
}
