package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMove;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Visitors;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nothing that a resident reads names somebody who left; a cancellation that did not arrive is told by a call (A6). */
@PageTest
@Import({Expected.class, PostRound.class})
class WhoComesTests {

    private static final Instant THEN = Expected.afternoon(8);

    @Autowired
    Expected expected;

    @Autowired
    Appointments appointments;

    @Autowired
    TeamManagement management;

    @Autowired
    Reminders reminders;

    @Autowired
    PostRound round;

    @Autowired
    PostOffice post;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    private final String email = Expected.address();
    private CurrentAccount samira;
    private CurrentAccount karim;
    private AppointmentId id;

    @BeforeEach
    void anAppointmentOfSomebodyWhoLeaves() {
        samira = expected.concierge();
        karim = expected.concierge();
        ResidentId nadia = expected.resident(email, samira, ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS);
        id = expected.book(nadia, samira, THEN);
        assertThat(expected.lettersTo(email)).hasSize(1);
    }

    @Test
    void aReminderWrittenBeforeItIsHandedOnNamesNobody() {
        leave();

        reminders.write(twoDaysBefore());

        assertThat(last()).contains("45 minutes").doesNotContain(samira.name(), "Avec");
    }

    @Test
    void onceHandedOnEverythingNamesWhoComesNow() throws MessagingException {
        leave();
        AppointmentId next = move(THEN);

        List<MimeMessage> letters = expected.lettersTo(email);
        assertThat(letters.get(1).getSubject())
                .startsWith("Votre rendez-vous du mardi")
                .endsWith("quelqu’un d’autre vient");
        assertThat(last())
                .contains("reste au même moment", "Avec", karim.name())
                .doesNotContain(samira.name(), "a changé de moment");
        reminders.write(twoDaysBefore());
        assertThat(last()).contains(karim.name()).doesNotContain(samira.name());
        assertThat(paper(next)).contains(karim.name()).doesNotContain(samira.name());
    }

    @Test
    void thePaperOfAnAppointmentNotYetHandedOnNamesNobody() {
        leave();

        assertThat(paper(id)).contains("14 h 30", "Chez vous").doesNotContain(samira.name(), "Avec");
    }

    @Test
    void aCancellationThatIsGivenUpIsTold() {
        appointments.cancel(id, CancelledBy.SERVICE, "Samira est malade", samira.id());
        post.closedWhile(() -> round.goUntilGivenUp(id.value()));

        assertThat(tasksOf(samira)).containsOnlyOnce("est annulé").contains("Appeler : le rendez-vous du");
    }

    @Test
    void whoCancelledThemselvesIsNotCalledWhenTheLetterIsGivenUp() {
        appointments.cancel(id, CancelledBy.RESIDENT, null, samira.id());
        post.closedWhile(() -> round.goUntilGivenUp(id.value()));

        assertThat(tasksOf(samira)).doesNotContain("est annulé");
    }

    @Test
    void aCallAboutAnAppointmentOfWhoLeftIsNobodysYet() {
        leave();
        appointments.cancel(id, CancelledBy.SERVICE, null, people.coordinator().id());
        post.closedWhile(() -> round.goUntilGivenUp(id.value()));

        assertThat(tasksOf(people.coordinator()))
                .contains("Appeler : le rendez-vous du " + Moment.day(Moment.dateOf(THEN)));
    }

    private void leave() {
        management.disable(samira.id(), people.coordinator().id());
    }

    private AppointmentId move(Instant to) {
        AccountId by = people.coordinator().id();
        var move = new AppointmentMove(to, 45, karim.id(), null, CancelledBy.SERVICE, null);
        return appointments.reschedule(Uuids.next(), id, move, by);
    }

    private String last() {
        List<MimeMessage> letters = expected.lettersTo(email);
        return PostOffice.part(letters.get(letters.size() - 1), "text/plain");
    }

    private String paper(AppointmentId appointment) {
        String path = "/rendez-vous/" + appointment + "/papier";
        return Sheets.of(visitors.as(karim)
                        .open("/rendez-vous/" + appointment)
                        .form(path)
                        .submit()
                        .bytes())
                .text(1);
    }

    private String tasksOf(CurrentAccount who) {
        return visitors.as(who).open("/taches").text();
    }

    private static Instant twoDaysBefore() {
        return Moment.dateOf(THEN)
                .minusDays(2)
                .atTime(10, 5)
                .atZone(Moment.PARIS)
                .toInstant();
    }
}
