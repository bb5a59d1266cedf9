package fr.bricoconcierge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator keeps the organisations that referrals go to (R1). */
@PageTest
class OrganisationPageTests {

    private static final String NEW = "/comptes/organismes/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    TeamManagement management;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private NewReferrals made;
    private String name;

    @BeforeEach
    void name() {
        coordinator = visitors.as(people.coordinator());
        people.advisor();
        made = new NewReferrals(cards, referring, people.concierge());
        name = "Opérateur " + UUID.randomUUID();
    }

    @Test
    void anOrganisationIsAddedFromTheAccountsWithWhatItDoesAndReceivesReferrals() {
        Screen list = filled().submit();

        assertThat(list.text())
                .contains(
                        "L’organisme est ajouté.",
                        name,
                        "Opérateur AMELIO+ · AMELIO, AMELIO+",
                        "répond par lien à accueil@operateur.example",
                        "aucune orientation en cours");
        assertThat(coordinator.open("/comptes").follow("Organismes").text()).contains(name);
        assertThat(coordinator
                        .open("/orientations/nouvelle?habitant=" + made.agreeingResident())
                        .text())
                .contains(name);
        assertThat(journal(known())).containsExactly("ADDED_ORGANISATION");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Screen wrong = filled().with("name", " ")
                .without("kind")
                .with("email", "accueil")
                .submit();

        assertThat(wrong.error("name")).isEqualTo("Indiquez le nom de l’organisme.");
        assertThat(wrong.error("kind")).isEqualTo("Choisissez ce qu’est cet organisme.");
        assertThat(wrong.error("email")).startsWith("Indiquez une adresse");
        assertThat(wrong.form(NEW).value("programmes")).contains("AMELIO_PLUS");
    }

    @Test
    void aNameIsGivenOnceHoweverItIsWrittenAndADoubleClickAddsOne() {
        FilledForm form = filled();
        form.submit();
        assertThat(form.submit().text()).contains(name);

        Screen again = filled().with("name", name.toUpperCase(Locale.ROOT)).submit();
        assertThat(again.error("name")).isEqualTo("Un organisme porte déjà ce nom.");
        assertThat(management.organisationNamed(name.toUpperCase(Locale.ROOT))).isEqualTo(known());
    }

    @Test
    void whatIsSaidOfItIsChangedAndTheJournalSaysWhatNotHow() {
        filled().submit();
        OrganisationId id = known();
        String page = "/comptes/organismes/" + id;

        coordinator.open(page).form(page).submit();
        assertThat(journal(id)).containsExactly("ADDED_ORGANISATION");

        Screen changed = coordinator
                .open(page)
                .form(page)
                .with("kind", "OTHER")
                .with("email", "")
                .submit();
        assertThat(changed.text()).contains("L’organisme est enregistré.", "Autre organisme · AMELIO, AMELIO+");
        assertThat(database.sql(
                                "select reason from audit_entry where subject_id = ? and action = 'CHANGED_ORGANISATION'")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("type, adresse de courriel");
        assertThat(visitors.as(people.coordinator()).open("/journal").text()).contains("Organisme modifié");
    }

    @Test
    void itsOpenReferralsAreNamedBeforeItIsRetiredAndStayWithIt() {
        filled().submit();
        OrganisationId id = known();
        ResidentId resident = made.agreeingResident();
        made.refer(resident, id);
        String page = "/comptes/organismes/" + id;

        assertThat(coordinator.open(page).text())
                .contains(
                        "Orientations en cours (1)",
                        first(resident),
                        "Orientée",
                        "L’orientation en cours reste chez lui");

        Screen retired = coordinator.open(page).form(page + "/retrait").submit();
        assertThat(retired.text())
                .contains("L’organisme est retiré.", "Il ne reçoit plus d’orientation.", first(resident));
        assertThat(coordinator.open("/comptes/organismes").text()).contains("Retiré");
        assertThat(journal(id)).containsExactly("ADDED_ORGANISATION", "RETIRED_ORGANISATION");
    }

    @Test
    void aRetiredOneIsRefusedEvenWhenSentByHandUntilItIsBroughtBack() {
        filled().submit();
        OrganisationId id = known();
        String page = "/comptes/organismes/" + id;
        ResidentId resident = made.agreeingResident();
        Visitor concierge = visitors.as(people.concierge());
        FilledForm booking = NewReferrals.form(concierge, resident, id);
        String handing = "/orientations/suivi/"
                + made.refer(made.agreeingResident(), people.advisor().organisation()) + "/transmission";
        FilledForm hand = concierge.open(handing).form(handing).with("to", id);
        FilledForm invitation = coordinator
                .open("/comptes")
                .form("/comptes")
                .with("name", "Zoé Maréchal")
                .with("email", UUID.randomUUID() + "@brico.example")
                .with("role", "ADVISOR")
                .with("organisation", name);
        coordinator.open(page).form(page + "/retrait").submit();

        String refusal = "Cet organisme ne reçoit plus d’orientations. Choisissez-en un autre.";
        assertThat(booking.submit().error("organisation")).isEqualTo(refusal);
        hand.with("reason", "NO_CAPACITY").with("agrees", true).with("agreed", "ORAL");
        assertThat(hand.submit().error("to")).isEqualTo(refusal);
        assertThat(invitation.submit().error("organisation")).startsWith("Cet organisme est retiré");

        assertThat(coordinator.open(page).form(page + "/retour").submit().text())
                .contains("L’organisme reçoit de nouveau des orientations.");
        assertThat(booking.submit().text()).contains("L’orientation est faite.");
    }

    @Test
    void thePagesCostFewStatementsAndAnUnknownOneDoesNotExist() {
        filled().submit();
        OrganisationId id = known();
        made.refer(made.agreeingResident(), id);

        assertThat(statements.of(() -> coordinator.open("/comptes/organismes"))).hasSize(1);
        assertThat(statements.of(() -> coordinator.open("/comptes/organismes/" + id)))
                .hasSize(2);
        assertThat(coordinator.open("/comptes/organismes/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private FilledForm filled() {
        return coordinator
                .open(NEW)
                .form(NEW)
                .with("name", name)
                .with("kind", "AMELIO_PLUS_OPERATOR")
                .with("programmes", "AMELIO", "AMELIO_PLUS")
                .with("email", "accueil@operateur.example");
    }

    private OrganisationId known() {
        return database.sql("select id as value from organisation where name = ?")
                .param(name)
                .query(OrganisationId.class)
                .single();
    }

    private List<String> journal(OrganisationId id) {
        return database.sql("select action from audit_entry where subject_id = ? order by at")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private String first(ResidentId resident) {
        return database.sql("select first_name from resident where id = ?")
                .param(resident.value())
                .query(String.class)
                .single();
    }
}
