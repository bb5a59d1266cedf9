package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMove;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever cannot be written to is called, and takes a sheet of paper home. */
@PageTest
@Import({Expected.class, PostRound.class})
class UnwrittenAppointmentTests {

    private static final Instant THEN = Expected.afternoon(7);

    @Autowired
    Expected expected;

    @Autowired
    Appointments appointments;

    @Autowired
    PostRound round;

    @Autowired
    PostOffice post;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private final String email = Expected.address();
    private CurrentAccount samira;

    @BeforeEach
    void somebodyWorks() {
        samira = expected.concierge();
    }

    @Test
    void whoAgreedToNothingIsCalledTwoDaysBefore() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD), samira, THEN);

        assertThat(expected.lettersTo(email)).isEmpty();
        assertThat(tasks()).contains("Appeler pour rappeler le rendez-vous");

        visitors.as(samira)
                .open("/rendez-vous/" + id)
                .form("/rendez-vous/" + id + "/confirmation")
                .submit();
        assertThat(tasks()).doesNotContain("Appeler pour rappeler");
    }

    @Test
    void onPaperTheCodeLeadsToTheSamePage() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD), samira, THEN);
        Sheets sheet = Sheets.of(visitors.as(samira)
                .open("/rendez-vous/" + id)
                .form("/rendez-vous/" + id + "/papier")
                .submit()
                .bytes());

        assertThat(sheet.size()).isEqualTo("148×210");
        assertThat(sheet.count()).isEqualTo(1);
        assertThat(sheet.text(1))
                .contains("Bonjour Nadia", "14 h 30", "Chez vous")
                .doesNotContain("rue du Marché");
        String path = sheet.qrCodes(1).get(0).replace("https://brico.example", "");
        assertThat(visitors.anonymous().open(path).text()).contains("Je serai là");
    }

    @Test
    void aMessageThatDoesNotArriveBecomesACall() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS), samira, THEN);
        post.closedWhile(() -> round.goUntilGivenUp(id.value()));

        assertThat(tasks()).contains("un message n’est pas arrivé");
        appointments.confirm(id, samira.id());
        assertThat(tasks()).doesNotContain("n’est pas arrivé");
    }

    @Test
    void whoCannotBeWrittenToIsCalledWhenTheServiceMovesOrCancels() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD), samira, THEN);

        AppointmentId moved = move(id, CancelledBy.SERVICE);
        assertThat(tasks()).containsOnlyOnce("Appeler : le rendez-vous est déplacé au");
        appointments.confirm(moved, samira.id());
        assertThat(tasks()).doesNotContain("est déplacé");

        appointments.cancel(moved, CancelledBy.SERVICE, "Samira est malade", samira.id());
        assertThat(tasks()).contains("Appeler : le rendez-vous du", "est annulé");
        assertThat(tasks()).doesNotContain("Appeler pour rappeler", "malade");
    }

    @Test
    void whoAskedForTheChangeIsNotCalledAboutIt() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD), samira, THEN);

        AppointmentId moved = move(id, CancelledBy.RESIDENT);
        assertThat(tasks()).doesNotContain("est déplacé");
        appointments.cancel(moved, CancelledBy.RESIDENT, null, samira.id());
        assertThat(tasks()).doesNotContain("est annulé");
    }

    @Test
    void whoWasWrittenToIsNotCalledAsWell() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS), samira, THEN);

        appointments.cancel(move(id, CancelledBy.SERVICE), CancelledBy.SERVICE, null, samira.id());

        assertThat(tasks()).doesNotContain("est déplacé", "est annulé");
    }

    @Test
    void theLinkOfAFailedMessageIsForgottenAndTryingAgainMakesANewOne() {
        AppointmentId id = expected.book(nadia(ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS), samira, THEN);
        post.closedWhile(() -> round.goUntilGivenUp(id.value()));
        var failed = database.sql("select id from message where cause_id = ? and state = 'FAILED' and link is null")
                .param(id.value())
                .query(UUID.class)
                .single();

        visitors.as(samira).post("/messages/" + failed + "/relance");
        String link = Expected.link(expected.lettersTo(email).get(0));

        assertThat(visitors.anonymous().open(link).text()).contains("Je serai là");
    }

    private AppointmentId move(AppointmentId id, CancelledBy askedBy) {
        var move = new AppointmentMove(THEN.plus(Duration.ofDays(1)), 45, samira.id(), null, askedBy, null);
        return appointments.reschedule(Uuids.next(), id, move, samira.id());
    }

    private ResidentId nadia(ConsentPurpose... agreed) {
        return expected.resident(email, samira, agreed);
    }

    private String tasks() {
        return visitors.as(samira).open("/taches").text();
    }
}
