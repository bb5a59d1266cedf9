package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMove;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Visitors;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people hear of their appointments. */
@PageTest
@Import({Expected.class, PostRound.class})
class AppointmentLettersTests {

    private static final Instant THEN = Expected.afternoon(6);

    @Autowired
    Expected expected;

    @Autowired
    Appointments appointments;

    @Autowired
    Consents consents;

    @Autowired
    ResidentCards cards;

    @Autowired
    Reminders reminders;

    @Autowired
    PostRound round;

    @Autowired
    PostOffice post;

    @Autowired
    Visitors visitors;

    private final String email = Expected.address();
    private CurrentAccount samira;

    @BeforeEach
    void somebodyWorks() {
        samira = expected.concierge();
    }

    @Test
    void whoAgreedIsWrittenToAtOnceWithoutAddressOrReason() throws Exception {
        expected.book(agreeing(ConsentPurpose.EMAIL_REMINDERS), samira, THEN);

        MimeMessage letter = only(expected.lettersTo(email));
        assertThat(letter.getSubject()).startsWith("Votre rendez-vous du mardi").endsWith("à 14\u00a0h\u00a030");
        assertThat(PostOffice.part(letter, "text/plain"))
                .contains("Bonjour Nadia,", "Chez vous", samira.name(), "45 minutes")
                .doesNotContain("rue du Marché", "Fuite", "évier", "Delattre");
        VEvent event = event(letter);
        assertThat(event.getSequence().getSequenceNo()).isZero();
        assertThat(event.toString()).doesNotContain("rue du Marché", "Fuite", "Delattre");
        assertThat(visitors.anonymous().open(Expected.link(letter)).text()).contains("Bonjour Nadia", "14 h 30");
    }

    @Test
    void anSmsGoesToWhomAgreedToOne() {
        AppointmentId id = expected.book(agreeing(ConsentPurpose.SMS_REMINDERS), samira, THEN);
        round.go();

        assertThat(expected.lettersTo(email)).isEmpty();
        assertThat(post.gateway().taken())
                .filteredOn(sms -> sms.contains("/rdv/") && sms.contains("+33639981234"))
                .isNotEmpty()
                .allSatisfy(sms -> assertThat(sms).doesNotContain("rue du Marché", "Fuite"));
        assertThat(card(id)).contains("Confirmation de rendez-vous", "parti par SMS");
    }

    @Test
    void aMovedAppointmentIsTheSameEventInTheirCalendar() throws Exception {
        AppointmentId id = expected.book(agreeing(ConsentPurpose.EMAIL_REMINDERS), samira, THEN);
        MimeMessage first = only(expected.lettersTo(email));
        AppointmentId moved = move(id, THEN.plus(Duration.ofDays(1)));
        AppointmentId again = move(moved, THEN.plus(Duration.ofDays(2)));
        appointments.cancel(again, CancelledBy.SERVICE, null, samira.id());

        List<MimeMessage> letters = expected.lettersTo(email);
        assertThat(letters).hasSize(2); // the moves were not true any more when their turn came
        MimeMessage last = letters.get(1);
        assertThat(last.getSubject()).contains("est annulé");
        assertThat(event(last).getUid()).isEqualTo(event(first).getUid());
        assertThat(event(last).getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(PostOffice.part(last, "text/calendar")).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void aMoveIsToldAndTheFirstLinkLeadsToIt() throws Exception {
        AppointmentId id = expected.book(agreeing(ConsentPurpose.EMAIL_REMINDERS), samira, THEN);
        MimeMessage first = only(expected.lettersTo(email));
        move(id, THEN.plus(Duration.ofDays(21)));

        MimeMessage second = expected.lettersTo(email).get(1);
        assertThat(second.getSubject()).contains("est déplacé au");
        assertThat(event(second).getSequence().getSequenceNo()).isEqualTo(1);
        String day = Moment.day(Moment.dateOf(THEN.plus(Duration.ofDays(21))));
        assertThat(visitors.anonymous().open(Expected.link(first)).text()).contains(day);
        assertThat(visitors.anonymous().open(Expected.link(second)).text()).contains(day);
    }

    @Test
    void aReminderGoesOnceTwoDaysBeforeAtADecentHour() throws Exception {
        expected.book(agreeing(ConsentPurpose.EMAIL_REMINDERS), samira, THEN);
        assertThat(expected.lettersTo(email)).hasSize(1);

        reminders.write(atHour(3, 12));
        reminders.write(atHour(2, 8));
        assertThat(expected.lettersTo(email)).hasSize(1);

        reminders.write(atHour(2, 9));
        reminders.write(atHour(2, 10));
        reminders.write(atHour(1, 10));
        List<MimeMessage> letters = expected.lettersTo(email);
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1).getSubject()).startsWith("Rappel");
    }

    @Test
    void whoTakesItBackIsNotReminded() {
        ResidentId nadia = agreeing(ConsentPurpose.EMAIL_REMINDERS);
        expected.book(nadia, samira, THEN);
        assertThat(expected.lettersTo(email)).hasSize(1);

        consents.withdraw(nadia, ConsentPurpose.EMAIL_REMINDERS, ConsentHow.ORAL, samira.id(), Instant.now());
        reminders.write(atHour(2, 10));
        assertThat(expected.lettersTo(email)).hasSize(1);
    }

    @Test
    void whoeverIsForgottenHearsNothingMore() {
        ResidentId nadia = agreeing(ConsentPurpose.EMAIL_REMINDERS);
        expected.book(nadia, samira, THEN);
        String link = Expected.link(only(expected.lettersTo(email)));
        consents.withdraw(nadia, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, samira.id(), Instant.now());
        cards.forgetUnlessKept(nadia);

        assertThat(visitors.anonymous().open(link).text()).contains("Ce lien ne sert plus");
        assertThat(expected.lettersTo(email)).hasSize(1);
    }

    private ResidentId agreeing(ConsentPurpose... reminders) {
        ResidentId nadia = expected.resident(email, samira, ConsentPurpose.KEEP_CARD);
        List.of(reminders)
                .forEach(purpose -> consents.give(nadia, purpose, ConsentHow.ORAL, samira.id(), Instant.now()));
        return nadia;
    }

    private AppointmentId move(AppointmentId id, Instant to) {
        var move = new AppointmentMove(to, 45, samira.id(), null, CancelledBy.SERVICE, null);
        return appointments.reschedule(Uuids.next(), id, move, samira.id());
    }

    private String card(AppointmentId id) {
        return visitors.as(samira)
                .open("/habitants/" + appointments.get(id).resident())
                .text();
    }

    private static Instant atHour(int daysBefore, int hour) {
        return Moment.dateOf(THEN)
                .minusDays(daysBefore)
                .atTime(hour, 5)
                .atZone(Moment.PARIS)
                .toInstant();
    }

    private static MimeMessage only(List<MimeMessage> letters) {
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static VEvent event(MimeMessage letter) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(PostOffice.part(letter, "text/calendar")));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return (VEvent) calendar.getComponents().get(0);
    }
}
