package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.worktime.FreeSlots;
import fr.bricoconcierge.worktime.LocalTimes;
import fr.bricoconcierge.worktime.SlotTaken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two nights of the year when a day is not as long as others, and the days when nobody works. */
@PageTest
class ClockChangeTests {

    @Autowired
    Appointments appointments;

    @Autowired
    FreeSlots free;

    @Autowired
    ResidentCards cards;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void anHourThatIsSkippedIsRefused() {
        LocalDateTime skipped = change(true).getDateTimeBefore().plusMinutes(30);

        assertThatThrownBy(() -> LocalTimes.instant(skipped, "startsAt"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cette heure n’existe pas");
    }

    @Test
    void anAppointmentOverTheRepeatedHourLastsAsLongAsAnyOther() {
        AccountId samira = people.another(Role.CONCIERGE).id();
        Instant change = change(false).getInstant();
        book(samira, change.minus(Duration.ofMinutes(30)));

        // « 2 h 45 » came once before the change and comes again after it: only the first is taken
        assertThatThrownBy(() -> book(samira, change.plus(Duration.ofMinutes(10))))
                .isInstanceOf(SlotTaken.class);
        assertThat(book(samira, change.plus(Duration.ofMinutes(15)))).isNotNull();
    }

    @Test
    void freeMomentsStayAtTheSameHourOverTheChange() {
        AccountId samira = people.another(Role.CONCIERGE).id();
        Instant before = change(true).getInstant().minus(Duration.ofDays(2));

        assertThat(free.next(samira, before, Duration.ofMinutes(45), 30))
                .hasSize(30)
                .allSatisfy(
                        start -> assertThat(Moment.hour(start)).isBetween("13\u00a0h\u00a030", "17\u00a0h\u00a015"));
    }

    @Test
    void nobodyIsOfferedAPublicHolidayOrASunday() {
        AccountId samira = people.another(Role.CONCIERGE).id();
        Instant christmas = Instant.parse("2026-12-25T08:00:00Z"); // a Friday

        assertThat(Moment.dateOf(
                        free.next(samira, christmas, Duration.ofMinutes(45), 1).get(0)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private AppointmentId book(AccountId account, Instant startsAt) {
        ResidentId resident = AgendaFixture.resident(cards, "Nadia", account);
        return appointments.book(Uuids.next(), AgendaFixture.wanted(resident, account, startsAt), account);
    }

    /** The next change of the clocks, to summer or to winter. */
    private ZoneOffsetTransition change(boolean toSummer) {
        ZoneOffsetTransition next = Moment.PARIS.getRules().nextTransition(clock.instant());
        return next.isGap() == toSummer ? next : Moment.PARIS.getRules().nextTransition(next.getInstant());
    }
}
