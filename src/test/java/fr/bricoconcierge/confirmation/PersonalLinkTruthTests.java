package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMove;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page behind a personal link says what is so, and does nothing to what its reader did not see. */
@PageTest
@Import({Expected.class, PostRound.class})
class PersonalLinkTruthTests {

    private static final Instant THEN = Expected.afternoon(6);

    @Autowired
    Expected expected;

    @Autowired
    Appointments appointments;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private CurrentAccount samira;
    private AppointmentId id;
    private Visitor nadia;
    private String link;

    @BeforeEach
    void aLinkArrived() {
        String email = Expected.address();
        samira = expected.concierge();
        id = expected.book(
                expected.resident(email, samira, ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS),
                samira,
                THEN);
        link = Expected.link(expected.lettersTo(email).get(0));
        nadia = visitors.anonymous();
    }

    @Test
    void theAddressAloneSaysNothing() {
        for (String done : List.of("annule", "confirme", "deplace", "trop")) {
            assertThat(nadia.open(link + "?fait=" + done).text())
                    .contains("Je serai là")
                    .doesNotContain("C’est annulé", "C’est confirmé", "C’est déplacé", "beaucoup de changements");
        }
    }

    @Test
    void whatWasSeenBeforeItMovedIsNeitherConfirmedNorCancelledNorMoved() {
        Screen stale = nadia.open(link);
        FilledForm other = nadia.open(link + "/report").form(link + "/report");
        var move =
                new AppointmentMove(THEN.minus(Duration.ofDays(7)), 45, samira.id(), null, CancelledBy.SERVICE, null);
        AppointmentId moved = appointments.reschedule(Uuids.next(), id, move, samira.id());

        for (FilledForm tap : List.of(stale.form(link + "/confirmation"), stale.form(link + "/annulation"), other)) {
            assertThat(tap.submit().text()).contains("Rien n’a été fait", "a changé de moment. Il est prévu");
            assertThat(state(moved)).isEqualTo("PLANNED");
        }
        nadia.open(link).form(link + "/confirmation").submit();
        assertThat(state(moved)).isEqualTo("CONFIRMED");
    }

    @Test
    void wrongMovesHoldNothingBack() {
        for (int i = 0; i <= PersonalLinkController.MOST_ON_A_LINK; i++) {
            nadia.post(link + "/report", "seen", THEN.toString(), "moment", Instant.EPOCH.toString());
        }
        assertThat(nadia.open(link).form(link + "/confirmation").submit().text())
                .contains("C’est confirmé");
        Screen choice = nadia.open(link + "/report");
        String free = choice.select("input[name=moment]").eachAttr("value").get(0);
        assertThat(choice.form(link + "/report").with("moment", free).submit().text())
                .contains("C’est déplacé");
    }

    @Test
    void whoMovesWithoutEndIsHeldBackButMayCancel() {
        Screen last = null;
        for (int i = 0; i <= PersonalLinkController.MOST_ON_A_LINK; i++) {
            Screen choice = nadia.open(link + "/report");
            String free = choice.select("input[name=moment]").eachAttr("value").get(i % 2);
            last = choice.form(link + "/report").with("moment", free).submit();
        }

        assertThat(last.error("moment")).contains("beaucoup de changements");
        assertThat(nadia.open(link).form(link + "/annulation").submit().text()).contains("C’est annulé");
    }

    @Test
    void onceTheConciergeHasLeftAnotherComes() {
        expected.concierge();
        database.sql("update account set disabled_at = now() where id = ?")
                .param(samira.id().value())
                .update();

        assertThat(nadia.open(link).text()).contains("Je serai là").doesNotContain(samira.name());
        Screen choice = nadia.open(link + "/report");
        String free = choice.select("input[name=moment]").eachAttr("value").get(0);
        assertThat(choice.form(link + "/report").with("moment", free).submit().text())
                .contains("C’est déplacé", "Avec");
    }

    @Test
    void whatTheyDoIsTheirsAndTheConciergeHearsOfIt() {
        Visitor concierge = visitors.as(samira);
        Screen choice = nadia.open(link + "/report");
        String free = choice.select("input[name=moment]").eachAttr("value").get(0);
        choice.form(link + "/report").with("moment", free).submit();
        Screen tasks = concierge.open("/taches");
        assertThat(tasks.text())
                .contains("L’habitant a déplacé le rendez-vous du")
                .doesNotContain("En retard");
        String appointment = tasks.select("a[href^=/rendez-vous/]").attr("href");
        assertThat(concierge.open(appointment).text())
                .contains("Noté par L’habitant, par son lien")
                .doesNotContain("Noté par " + samira.name());

        nadia.open(link).form(link + "/annulation").submit();
        assertThat(concierge.open("/taches").text()).contains("L’habitant a annulé le rendez-vous du");
        String card = concierge.open(appointment).select("a[href^=/habitants/]").attr("href");
        assertThat(concierge.open(card).text()).contains("déplacé par l’habitant", "annulé par l’habitant");
    }

    private String state(AppointmentId appointment) {
        return database.sql("select state from appointment where id = ?")
                .param(appointment.value())
                .query(String.class)
                .single();
    }
}
