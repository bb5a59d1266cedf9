package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SecretToken;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resident answers about their appointment, without an account. */
@PageTest
@Import({Expected.class, PostRound.class})
class PersonalLinkPageTests {

    private static final Instant THEN = Expected.afternoon(5);
    private static final String GONE = "Ce lien ne sert plus";

    @Autowired
    Expected expected;

    @Autowired
    Appointments appointments;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private final String email = Expected.address();
    private CurrentAccount samira;
    private AppointmentId id;
    private Visitor nadia;
    private String link;

    @BeforeEach
    void aLinkArrived() {
        samira = expected.concierge();
        ResidentId resident =
                expected.resident(email, samira, ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS);
        id = expected.book(resident, samira, THEN);
        link = Expected.link(expected.lettersTo(email).get(0));
        nadia = visitors.anonymous();
    }

    @Test
    void openingItChangesNothingAndShowsNoMoreThanTheMessageDid() {
        Screen page = nadia.open(link);

        assertThat(page.text()).contains("Bonjour Nadia", "Chez vous", samira.name(), "Je serai là");
        assertThat(page.text()).doesNotContain("Delattre", "rue du Marché", "Fuite", "06 39");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void oneTapConfirmsAndASecondChangesNothing() {
        FilledForm yes = nadia.open(link).form(link + "/confirmation");
        assertThat(yes.submit().text()).contains("C’est confirmé", "Confirmé").doesNotContain("Je serai là");
        assertThat(yes.submit().text()).contains("Confirmé");
        assertThat(state(id)).isEqualTo("CONFIRMED");
    }

    @Test
    void itMovesWithinWhatIsFree() {
        Screen choice = nadia.open(link + "/report");
        List<String> offered = choice.select("input[name=moment]").eachAttr("value");
        assertThat(offered).hasSizeGreaterThan(3).doesNotContain(THEN.toString());

        FilledForm move = choice.form(link + "/report").with("moment", offered.get(2));
        assertThat(move.submit().text()).contains("C’est déplacé");
        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(movedTo(id)).isEqualTo(Instant.parse(offered.get(2)));

        move.submit();
        assertThat(appointmentsOfTheResident()).isEqualTo(2);
    }

    @Test
    void whatIsNotOfferedIsRefusedBesideTheChoice() {
        FilledForm move = nadia.open(link + "/report").form(link + "/report");

        assertThat(move.submit().error("moment")).isEqualTo("Choisissez un moment.");
        for (String other : List.of(THEN.plus(Duration.ofHours(9)).toString(), Instant.EPOCH.toString(), "demain")) {
            assertThat(move.with("moment", other).submit().errors()).isNotEmpty();
        }
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void aMomentThatSomebodyTookMeanwhileIsOfferedNoMore() {
        Screen choice = nadia.open(link + "/report");
        String wanted = choice.select("input[name=moment]").eachAttr("value").get(0);
        ResidentId other = expected.resident(null, samira, ConsentPurpose.KEEP_CARD);
        expected.book(other, samira, Instant.parse(wanted));

        Screen refused = choice.form(link + "/report").with("moment", wanted).submit();
        assertThat(refused.error("moment")).contains("vient d’être pris");
        assertThat(refused.select("input[name=moment]").eachAttr("value")).doesNotContain(wanted);
    }

    @Test
    void itCancelsAndTheConciergeSeesWhoDid() {
        assertThat(nadia.open(link).form(link + "/annulation").submit().text())
                .contains("C’est annulé", "Annulé")
                .doesNotContain("Choisir un autre moment");
        assertThat(visitors.as(samira).open("/rendez-vous/" + id).text()).contains("L’habitant", "Par le lien");

        assertThat(nadia.post(link + "/confirmation", "seen", THEN.toString()).text())
                .contains("Rien n’a été fait : ce rendez-vous est déjà noté « annulé »")
                .doesNotContain("C’est confirmé");
        assertThat(state(id)).isEqualTo("CANCELLED");
    }

    @Test
    void unknownMalformedAndExpiredAreOneAnswer() {
        database.sql("update appointment_link set expires_at = now() - interval '1 minute' where token_hash = ?")
                .param(SecretToken.hash(link.substring("/rdv/".length())))
                .update();
        String expired = nadia.open(link).text();

        assertThat(expired).contains(GONE);
        for (String other :
                List.of(SecretToken.next().text(), "x", UUID.randomUUID().toString(), "a b<c>")) {
            Screen answer = visitors.anonymous().open("/rdv/{}".replace("{}", encoded(other)));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(expired);
        }
        assertThat(nadia.post(link + "/annulation").text()).contains(GONE);
        assertThat(nadia.post(link + "/report", "moment", THEN.toString()).text())
                .contains(GONE);
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void whatIsOverCannotBeAnswered() {
        appointments.cancel(id, CancelledBy.SERVICE, null, samira.id());

        assertThat(nadia.open(link).text()).contains("Annulé").doesNotContain("Je serai là", "Choisir un autre");
        assertThat(nadia.open(link + "/report").heading()).isEqualTo("Votre rendez-vous");
    }

    private String state(AppointmentId appointment) {
        return database.sql("select state from appointment where id = ?")
                .param(appointment.value())
                .query(String.class)
                .single();
    }

    private Instant movedTo(AppointmentId former) {
        return database.sql("select starts_at from appointment where rescheduled_from = ?")
                .param(former.value())
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private int appointmentsOfTheResident() {
        return database.sql("select count(*) from appointment where resident_id ="
                        + " (select resident_id from appointment where id = ?)")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static String encoded(String text) {
        return text.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E");
    }
}
