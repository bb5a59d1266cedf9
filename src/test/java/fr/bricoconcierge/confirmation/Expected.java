package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** Somebody whom a concierge will visit, and the letters they get about it. */
@TestComponent
class Expected {

    private static final Pattern LINK = Pattern.compile("https://brico\\.example(/rdv/[A-Za-z0-9_-]{43})");

    private final ResidentCards cards;
    private final Appointments appointments;
    private final PostRound round;
    private final PostOffice post;
    private final People people;

    Expected(ResidentCards cards, Appointments appointments, PostRound round, PostOffice post, People people) {
        this.cards = cards;
        this.appointments = appointments;
        this.round = round;
        this.post = post;
        this.people = people;
    }

    CurrentAccount concierge() {
        return people.another(Role.CONCIERGE);
    }

    static String address() {
        return "nadia." + UUID.randomUUID() + "@exemple.fr";
    }

    ResidentId resident(String email, CurrentAccount by, ConsentPurpose... agreed) {
        var meeting = new FirstMeeting(Origin.PHONE, Channel.PHONE, null, "8 rue du Marché, Lille", null);
        var nadia = CardDetails.of("Nadia", "Delattre", "06 39 98 12 34", email);
        return cards.open(Uuids.next(), NewResident.met(nadia, meeting).agreeing(ConsentHow.ORAL, agreed), by.id());
    }

    AppointmentId book(ResidentId resident, CurrentAccount account, Instant startsAt) {
        var wanted = new NewAppointment(
                resident,
                AppointmentPlace.DOOR,
                null,
                startsAt,
                45,
                account.id(),
                null,
                Channel.PHONE,
                AppointmentReason.LEAK,
                ExpectedType.STANDARD,
                false,
                null,
                "Fuite sous l’évier",
                null);
        return appointments.book(Uuids.next(), wanted, account.id());
    }

    /** What came into that mailbox, once everything that waited has left. */
    List<MimeMessage> lettersTo(String email) {
        round.go();
        return post.lettersTo(email);
    }

    /** The path of the personal link in a letter. */
    static String link(MimeMessage letter) {
        Matcher link = LINK.matcher(PostOffice.part(letter, "text/plain"));
        if (!link.find()) {
            throw new AssertionError("no link in the letter");
        }
        return link.group(1);
    }

    /** A Tuesday afternoon some weeks ahead. */
    static Instant afternoon(int weeks) {
        LocalDate day = LocalDate.now(Moment.PARIS).plusWeeks(weeks).with(java.time.DayOfWeek.TUESDAY);
        return day.atTime(14, 30).atZone(Moment.PARIS).toInstant();
    }
}
