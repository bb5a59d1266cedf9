package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request whose card was not opened at once loses nothing, and does not wait for ever. */
@PageTest
class WaitingRequestTests {

    private static final String PATH = "/demandes/nouvelle";
    private static final String CARD = "/habitants/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @Test
    void theCardOpenedLaterKnowsWhoSentThemAndWhatFollows() {
        String sender = card("Gérard", "").path().replace("/habitants/", "");
        FilledForm asked = asking().with("recommendedBy", sender).with("next", "INTERVENTION");
        String request = asked.value("command");
        asked.submit();

        Screen card = concierge.open(linkOf(request));

        assertThat(card.form(CARD).value("recommendedBy")).isEqualTo(sender);
        assertThat(card.path()).contains("origine=WORD_OF_MOUTH");
        Screen next = card.form(CARD)
                .with("firstName", "Nadia")
                .with("phone", phone())
                .submit();
        assertThat(next.path()).startsWith("/interventions/nouvelle?habitant=");
        assertThat(kept(request)).as("the card holds it from now on").isZero();
    }

    @Test
    void theCardOpenedLaterIsAtTheAddressTheyGave() {
        String street = "Rue " + KnownDoors.word();
        String door = KnownDoors.at(database, 12, street).toString();
        Screen found = asking().with("placeWords", "12 " + street)
                .with("chercher", "oui")
                .submit();
        assertThat(found.select("input[name=door]").eachAttr("value")).contains(door);
        FilledForm chosen = found.form(PATH).with("door", door);
        String request = chosen.value("command");
        assertThat(chosen.submit().text()).contains("12 rue");

        Screen card = concierge.open(linkOf(request));

        assertThat(card.form(CARD).value("door")).isEqualTo(door);
        card.form(CARD).with("firstName", "Nadia").with("phone", phone()).submit();
        assertThat(kept(request)).as("the card holds it from now on").isZero();
    }

    @Test
    void anAddressTypedAndNotChosenOrNotKnownIsAskedAgain() {
        Screen typed = asking().with("placeWords", "12 rue de nulle part").submit();
        assertThat(typed.error("placeWords")).startsWith("Choisissez l’adresse dans la liste");
        assertThat(typed.form(PATH).value("placeWords")).isEqualTo("12 rue de nulle part");

        assertThat(asking().with("door", UUID.randomUUID()).submit().error("placeWords"))
                .isEqualTo("Choisissez une adresse de la liste.");
    }

    @Test
    void aCardAloneStaysACardAlone() {
        FilledForm asked = asking().with("next", "");
        asked.submit();

        assertThat(linkOf(asked.value("command"))).doesNotContain("suite=");
    }

    @Test
    void aSenderWhoIsForgottenSentNobody() {
        Screen sender = card("Gérard", "");
        FilledForm asked = asking().with("recommendedBy", sender.path().replace("/habitants/", ""));
        asked.submit();

        concierge.post(sender.path() + "/effacement");

        assertThat(linkOf(asked.value("command")))
                .contains("origine=WORD_OF_MOUTH")
                .doesNotContain("recommande");
    }

    @Test
    void aSenderWhoIsNotKnownIsRefusedBesideTheField() {
        Screen page = asking().with("recommendedBy", UUID.randomUUID())
                .with("urgent", true)
                .submit();

        assertThat(page.error("recommenderWords")).isEqualTo("Choisissez une personne de la liste.");
        assertThat(page.form(PATH).value("urgent")).isEqualTo("true");
    }

    @Test
    void aWaitingRequestIsClosedWithAReason() {
        FilledForm asked = asking();
        asked.submit();
        String path = "/demandes/" + asked.value("command") + "/refus";
        assertThat(waiting().select("a[href='" + path + "']")).hasSize(1);

        Screen unsaid = concierge.open(path).form(path).submit();
        assertThat(unsaid.error("why")).isEqualTo("Dites pourquoi il n’y a pas de suite.");
        FilledForm said = unsaid.form(path).with("why", "NO_LONGER_NEEDED");
        Screen closed = said.submit();

        assertThat(closed.path()).isEqualTo("/demandes");
        assertThat(closed.text()).contains("La demande est close, sans suite.", "La personne n’en a plus besoin");
        assertThat(closed.select("a[href='" + path + "']")).isEmpty();
        assertThat(said.submit().path()).as("a double click").isEqualTo("/demandes");
        assertThat(concierge.open(path).status()).isEqualTo(404);
    }

    @Test
    void aRequestWithItsCardIsNotClosedAnyMore() {
        FilledForm asked = asking();
        asked.submit();
        String path = "/demandes/" + asked.value("command") + "/refus";
        FilledForm refusal = concierge.open(path).form(path).with("why", "ABUSE");
        card("Nadia", "&source=" + asked.value("command"));

        assertThat(refusal.submit().status()).isEqualTo(409);
        assertThat(concierge
                        .post("/demandes/" + UUID.randomUUID() + "/refus", "why", "ABUSE")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> database.sql("update encounter set follow_up = 'ORIENTATION' where id = ?")
                        .param(UUID.fromString(asked.value("command")))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theHeadingCountsThoseThatAreNotShown() {
        for (int i = 0; i <= 50; i++) {
            asking().submit();
        }

        int all = database.sql("select count(*) from encounter where kind = 'REQUEST' and household_id is null")
                .query(Integer.class)
                .single();
        assertThat(waiting().texts("#a-suivre")).containsExactly("Sans fiche pour l’instant (" + all + ")");
        assertThat(waiting().text()).contains("Les 50 premières, urgentes d’abord.");
    }

    private Screen waiting() {
        return concierge.open("/demandes");
    }

    /** Where the list leads for that request. */
    private String linkOf(String request) {
        return waiting()
                .select("[aria-labelledby=a-suivre] a[href*=" + request + "].row__link")
                .attr("href");
    }

    private FilledForm asking() {
        return concierge
                .open(PATH)
                .form(PATH)
                .with("channel", "PHONE")
                .with("reason", "SMALL_REPAIR")
                .with("urgent", true);
    }

    private Screen card(String firstName, String more) {
        return concierge
                .open(CARD + "?origine=PHONE&canal=PHONE" + more)
                .form(CARD)
                .with("firstName", firstName)
                .with("phone", phone())
                .submit();
    }

    private int kept(String request) {
        return database.sql("select count(*) from encounter where id = ?"
                        + " and (recommended_by is not null or door_id is not null or follow_up is not null)")
                .param(UUID.fromString(request))
                .query(Integer.class)
                .single();
    }

    private static String phone() {
        return "0611" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }
}
