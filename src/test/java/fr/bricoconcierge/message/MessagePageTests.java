package fr.bricoconcierge.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.NewMessage.Addressee;
import fr.bricoconcierge.message.NewMessage.Cause;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent to whom, what became of it, and who may read it. */
@PageTest
@Import(Written.class)
class MessagePageTests {

    @Autowired
    Written written;

    @Autowired
    Dispatch dispatch;

    @Autowired
    MessageForgetting forgetting;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private final String address = Letters.address();
    private Visitor coordinator;

    @BeforeEach
    void theCoordinatorLooks() {
        coordinator = visitors.as(people.coordinator());
    }

    @AfterEach
    void nothingIsLeftToOthers() {
        written.dropTheRest();
    }

    @Test
    void theListSaysWhereEachOneIs() {
        NewMessage message = written.write(Letters.email(address));
        assertThat(coordinator.open("/messages?etat=WAITING").text()).contains(address, "À envoyer");

        dispatch.sendWhatIsDue();
        assertThat(coordinator.open("/messages?etat=WAITING").text()).doesNotContain(address);
        assertThat(coordinator.open("/messages").text()).contains("Confirmation de rendez-vous", address, "Envoyé");

        Screen page = coordinator.open(page(message));
        assertThat(page.text()).contains(address, "Bonjour Nadia & <b>Léo</b>,", "(lien personnel)", "en pièce jointe");
        assertThat(statements.of(() -> coordinator.open("/messages"))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.of(() -> coordinator.open(page(message)))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatDidNotArriveIsSaidAndCanBeTriedAgain() {
        NewMessage message = written.write(Letters.email("nadia chez " + address));
        dispatch.sendWhatIsDue();

        Screen failed = coordinator.open(page(message));
        assertThat(failed.text()).contains("n’est pas arrivé", "L’adresse n’est pas valable");

        database.sql("update message set recipient = ? where once = ?")
                .params(address, message.once())
                .update();
        Screen again = failed.form(page(message) + "/relance").submit();
        assertThat(again.text()).contains("repart", "À envoyer");
        dispatch.sendWhatIsDue();
        assertThat(coordinator.open(page(message)).text()).contains("Envoyé").doesNotContain("n’est pas arrivé");
    }

    @Test
    void whatIsWrittenToTheTeamIsReadByTheCoordinatorAlone() {
        NewMessage alert = written.write(new NewMessage(
                MessagePurpose.LONE_VISIT_ALERT,
                "test:" + UUID.randomUUID(),
                new Addressee(MessageChannel.EMAIL, address, null, null),
                new Cause(UUID.randomUUID(), "/agenda"),
                MessageText.about("Une visite").say("Appelez Samira.").done(),
                null,
                null,
                null));

        assertThat(coordinator.open(page(alert)).text()).contains("Appelez Samira.");
        assertThat(visitors.as(people.concierge()).open(page(alert)).text())
                .contains("seule la coordination")
                .doesNotContain("Appelez Samira.");
    }

    @Test
    void anUnknownMessageIsNotThere() {
        assertThat(coordinator.open("/messages/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(coordinator.open("/messages/nimporte").status()).isEqualTo(404);
        assertThat(coordinator.open("/messages?page=99999&etat=FAILED").status())
                .isEqualTo(200);
        assertThat(coordinator.open("/messages?page=-5").status()).isEqualTo(200);
    }

    @Test
    void whoeverIsForgottenIsInNoMessage() {
        NewMessage waiting = written.write(Letters.email(address));
        String page = page(waiting);
        ResidentId resident = Objects.requireNonNull(waiting.to().resident());
        forgetting.forget(resident);
        dispatch.sendWhatIsDue();

        assertThat(coordinator.open(page).text())
                .contains("Plus nécessaire", "adresse oubliée", "Le texte est oublié")
                .doesNotContain(address, "Nadia");
    }

    @Test
    void afterSixMonthsNobodyKnowsWhatWasSaid() {
        NewMessage old = written.write(Letters.email(address));
        NewMessage recent = written.write(Letters.email(address));
        dispatch.sendWhatIsDue();
        String oldPage = page(old);
        String recentPage = page(recent);
        database.sql("update message set settled_at = settled_at - interval '6 months 1 hour' where once = ?")
                .param(old.once())
                .update();
        database.sql("update message set settled_at = settled_at - interval '5 months' where once = ?")
                .param(recent.once())
                .update();
        forgetting.forgetTheOld();

        assertThat(coordinator.open(oldPage).text()).contains("Envoyé").doesNotContain(address, "Nadia");
        assertThat(coordinator.open(recentPage).text()).contains(address, "Nadia");
    }

    private String page(NewMessage message) {
        return "/messages/" + written.id(message);
    }
}
