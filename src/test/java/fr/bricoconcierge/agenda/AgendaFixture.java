package fr.bricoconcierge.agenda;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Residents and appointments for tests, made through the services. */
public final class AgendaFixture {

    private AgendaFixture() {}

    public static ResidentId resident(ResidentCards cards, String firstName, AccountId by) {
        return cards.open(Uuids.next(), newcomer(firstName), by);
    }

    /** Somebody whom advisors may know. */
    public static ResidentId knownToAdvisors(ResidentCards cards, String firstName, AccountId by) {
        NewResident newcomer = newcomer(firstName)
                .agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD, ConsentPurpose.SHARE_WITH_AMELIO);
        return cards.open(Uuids.next(), newcomer, by);
    }

    static NewAppointment wanted(ResidentId resident, AccountId account, Instant startsAt) {
        return new NewAppointment(
                resident,
                AppointmentPlace.DOOR,
                null,
                startsAt,
                45,
                account,
                null,
                Channel.PHONE,
                AppointmentReason.LEAK,
                ExpectedType.STANDARD,
                false,
                null,
                null,
                null);
    }

    /** The form of an appointment for a leak, at that moment. */
    public static FilledForm typed(Screen page, LocalDate day, String hour) {
        return page.form("/rendez-vous")
                .with("reason", "LEAK")
                .with("slot", "OTHER")
                .with("day", day)
                .with("startsAt", hour);
    }

    /** Says that an odd moment is meant, where one is asked. */
    static Screen meant(Screen answer) {
        return answer.path().equals("/rendez-vous")
                ? answer.form("/rendez-vous").submit()
                : answer;
    }

    /** The first day, that many days from now or later, on which everybody works their usual hours. */
    public static LocalDate workday(int days) {
        return LocalDate.now(Moment.PARIS)
                .plusDays(days)
                .datesUntil(LocalDate.MAX)
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !PublicHolidays.include(day))
                .findFirst()
                .orElseThrow();
    }

    static Instant paris(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Moment.PARIS).toInstant();
    }

    private static NewResident newcomer(String firstName) {
        var meeting = new FirstMeeting(Origin.PHONE, Channel.PHONE, null, "8 rue du Marché, Lille", null);
        return NewResident.met(CardDetails.of(firstName, "Delattre", "06 12 34 56 78", null), meeting);
    }
}
