package fr.bricoconcierge.resident;

import static fr.bricoconcierge.resident.KnownResidents.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Phone, e-mail, public page, walk-in: other ways in than doors and stands. */
@PageTest
class RequestPageTests {

    private static final String PATH = "/demandes/nouvelle";
    private static final String CARD = "/habitants/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @Test
    void somebodyNewGoesFromTheRequestToTheCardToTheAppointment() {
        Screen card =
                asking("EMAIL").with("sentBy", "TOWN_HALL").with("urgent", true).submit();
        assertThat(card.path()).startsWith(CARD + "?origine=EMAIL&canal=EMAIL&source=");
        String name = "Nadia" + UUID.randomUUID().toString().substring(0, 6);

        Screen appointment =
                card.form(CARD).with("firstName", name).with("phone", phone()).submit();

        assertThat(appointment.path()).startsWith("/rendez-vous/nouveau?habitant=");
        assertThat(latest(name)).contains("Une petite réparation, " + name, "Par courriel · La mairie", "Urgente");
    }

    @Test
    void whatFollowsIsOneOfFour() {
        String known = open("Karima");

        assertThat(about(known).with("next", "INTERVENTION").submit().path())
                .startsWith("/interventions/nouvelle?habitant=" + known);
        assertThat(about(known).with("next", "ORIENTATION").submit().path())
                .startsWith("/orientations/nouvelle?habitant=" + known);
        assertThat(about(known).with("next", "RENDEZ_VOUS").submit().path())
                .startsWith("/rendez-vous/nouveau?habitant=" + known);
        assertThat(about(known).with("next", "").submit().path()).isEqualTo("/habitants/" + known);
        assertThat(concierge.open("/habitants/" + known).texts(".timeline").toString())
                .contains("Demande", "Une petite réparation");
    }

    @Test
    void theCoordinatorIsNotOfferedWhatOnlyConciergesDo() {
        assertThat(visitors.as(people.coordinator()).open(PATH).texts("#next label"))
                .containsExactly("Un rendez-vous", "Une intervention tout de suite", "La fiche seulement");
    }

    @Test
    void aResidentWhoSentThemIsOnTheCardAlready() {
        String sender = open("Gérard");

        Screen card = asking("PHONE")
                .with("sentBy", "RESIDENT")
                .with("recommenderWords", "Gérard")
                .with("recommendedBy", sender)
                .submit();

        assertThat(card.path()).contains("origine=WORD_OF_MOUTH", "recommande=" + sender);
        assertThat(card.form(CARD).value("recommendedBy")).isEqualTo(sender);
    }

    @Test
    void oneWhoWasLookedForAndNotChosenIsAskedAgain() {
        Screen page = asking("PHONE")
                .with("recommenderWords", "Gérard")
                .with("knownWords", "Nadia")
                .submit();

        assertThat(page.error("recommenderWords")).startsWith("Choisissez la personne dans la liste");
        assertThat(page.error("knownWords")).startsWith("Choisissez la personne dans la liste");
        assertThat(page.form(PATH).value("knownWords")).isEqualTo("Nadia");
    }

    @Test
    void withoutAScriptTheCardIsFoundByAButton() {
        String name = "Zohra" + UUID.randomUUID().toString().substring(0, 6);
        String known = open(name);

        Screen found =
                asking("PHONE").with("knownWords", name).with("chercher", "oui").submit();

        assertThat(found.path()).isEqualTo(PATH);
        assertThat(found.form(PATH)
                        .with("chercher", "oui")
                        .with("refus", "oui")
                        .submit()
                        .status())
                .as("both buttons at once")
                .isEqualTo(200);
        assertThat(found.select("input[name=known]").eachAttr("value")).contains(known);
        assertThat(concierge
                        .postInPlace("/habitants/choix/demandeur", "knownWords", name)
                        .text())
                .contains(name);
    }

    @Test
    void everyWrongAnswerIsNamedAndNothingIsLost() {
        Screen page = concierge
                .open(PATH)
                .form(PATH)
                .without("channel")
                .without("reason")
                .with("sentBy", "LANDLORD")
                .submit();

        assertThat(page.error("channel")).isEqualTo("Dites comment la demande arrive.");
        assertThat(page.error("reason")).isEqualTo("Dites de quoi il s’agit.");
        assertThat(page.form(PATH).value("sentBy")).isEqualTo("LANDLORD");
        assertThat(asking("PIGEON").submit().error("channel")).isNotEmpty();
    }

    @Test
    void aDeclinedRequestKeepsItsReasonAndNobodysName() {
        Screen asked = asking("PHONE").with("refus", "oui").submit();
        assertThat(asked.error("why")).startsWith("Dites pourquoi");

        Screen closed =
                asked.form(PATH).with("why", "ABUSE").with("refus", "oui").submit();

        assertThat(closed.path()).isEqualTo("/demandes");
        assertThat(closed.text()).contains("La demande est close, sans suite.", "Demande abusive", "Sans suite");
        assertThatThrownBy(() -> database.sql("update encounter set outcome = 'BAD_MOOD' where kind = 'DECLINED'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDeclinedRequestNamesNobodyAndNeedsItsReason() {
        Screen page = concierge.open(PATH);

        Screen refused =
                page.form(PATH).with("reason", "OTHER").with("refus", "oui").submit();
        assertThat(refused.error("why")).startsWith("Dites pourquoi");
        Screen closed = refused.form(PATH)
                .with("why", "OUT_OF_AREA")
                .with("refus", "oui")
                .submit();

        assertThat(closed.text()).contains("La demande est close, sans suite.");
        assertThat(page.form(PATH).without("channel").submit().error("channel"))
                .isEqualTo("Dites comment la demande arrive.");
    }

    @Test
    void aRequestWhoseCardWasNeverOpenedWaitsInTheListAndGoesOnFromThere() {
        asking("WALK_IN").with("reason", "DANGER").submit();

        Screen list = concierge.open("/demandes");
        assertThat(list.texts("[aria-labelledby=a-suivre] .row").toString()).contains("Un danger à la maison");
        Screen card = concierge.open(list.select("[aria-labelledby=a-suivre] a[href*=WALK_IN]")
                .last()
                .attr("href"));
        String name = "Paul" + UUID.randomUUID().toString().substring(0, 6);
        card.form(CARD).with("firstName", name).with("phone", phone()).submit();

        assertThat(latest(name)).contains("Un danger à la maison, " + name);
    }

    @Test
    void aDoubleClickIsOneRequest() {
        FilledForm form = asking("PHONE");
        UUID command = UUID.fromString(form.value("command"));

        form.submit();
        form.submit();

        assertThat(database.sql("select count(*) from encounter where id = ?")
                        .param(command)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theListAndTheFormCostFewStatements() {
        assertThat(statements.of(() -> concierge.open("/demandes"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.open(PATH))).hasSizeLessThanOrEqualTo(2);
    }

    private FilledForm asking(String channel) {
        return concierge.open(PATH).form(PATH).with("channel", channel).with("reason", "SMALL_REPAIR");
    }

    private FilledForm about(String resident) {
        return asking("PHONE").with("knownWords", "Karima").with("known", resident);
    }

    private String open(String firstName) {
        Screen card = concierge
                .open(CARD + "?origine=PHONE&canal=PHONE")
                .form(CARD)
                .with("firstName", firstName)
                .with("phone", phone())
                .submit();
        return card.path().replace("/habitants/", "");
    }

    /** The row of that person in the list of requests. */
    private String latest(String name) {
        return concierge.open("/demandes").texts("[aria-labelledby=recues] .row").stream()
                .filter(row -> row.contains(name))
                .findFirst()
                .orElse("");
    }
}
