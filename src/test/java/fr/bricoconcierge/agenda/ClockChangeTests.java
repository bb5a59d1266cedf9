package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.FreeSlots;
import fr.bricoconcierge.worktime.LocalTimes;
import fr.bricoconcierge.worktime.SlotTaken;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    JdbcClient database;

    @Autowired
    Visitors visitors;

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
    void aVisitAtAnHourThatDoesNotExistIsRefusedBesideIt() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        ResidentId nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        LocalDate night = change(true).getDateTimeBefore().toLocalDate();

        Screen refused = AgendaFixture.typed(
                        visitors.as(samira).open("/rendez-vous/nouveau?habitant=" + nadia), night, "02:30")
                .submit();

        assertThat(refused.error("startsAt"))
                .isEqualTo("Cette nuit-là on passe à l’heure d’été : cette heure n’existe pas.");
        assertThat(refused.form("/rendez-vous").value("startsAt")).isEqualTo("02:30");
    }

    @Test
    void peopleAreRemindedTwoDaysBeforeAtTheSameHourAllYear() {
        AccountId samira = people.another(Role.CONCIERGE).id();
        for (boolean toSummer : List.of(true, false)) {
            LocalDate day = change(toSummer).getDateTimeBefore().toLocalDate().plusDays(1);
            AppointmentId id = book(samira, AgendaFixture.paris(day, 14, 0));

            Instant due = database.sql("select due_at from task where cause_id = ? and kind = 'REMIND_APPOINTMENT'")
                    .param(id.value())
                    .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
                    .single();
            assertThat(due.atZone(Moment.PARIS).toLocalDate()).isEqualTo(day.minusDays(2));
            assertThat(due.atZone(Moment.PARIS).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
        }
    }

    @Test
    void theCalendarOfATelephoneHearsOfMomentsWhateverTheClocksDo() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        Instant over = change(false).getInstant().minus(Duration.ofMinutes(30));
        book(samira.id(), over);

        Screen page =
                visitors.as(samira).open("/abonnement").form("/abonnement").submit();
        String path = page.select("code").text().replaceFirst("^https://[^/]+", "");
        String feed = new String(visitors.anonymous().open(path).bytes(), StandardCharsets.UTF_8);

        DateTimeFormatter utc =
                DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        assertThat(feed)
                .contains("DTSTART:" + utc.format(over), "DTEND:" + utc.format(over.plus(Duration.ofMinutes(45))));
    }

    @Test
    void freeMomentsOfBothSundaysOf2027AreThoseOfOtherDays() {
        AccountId samira = people.another(Role.CONCIERGE).id();
        for (String friday : List.of("2027-03-26T08:00:00Z", "2027-10-29T08:00:00Z")) {
            assertThat(free.next(samira, Instant.parse(friday), Duration.ofMinutes(45), 12))
                    .extracting(
                            start -> start.atZone(Moment.PARIS).toLocalTime().toString())
                    .startsWith("13:30", "14:15", "15:00", "15:45", "16:30", "17:15", "13:30");
        }
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
