package fr.bricoconcierge.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A concierge refers somebody, with their consent (R1). */
@PageTest
class NewReferralTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    private Visitor concierge;
    private NewReferrals made;

    @BeforeEach
    void meet() {
        concierge = visitors.as(people.concierge());
        people.advisor();
        people.strangerAdvisor();
        made = new NewReferrals(cards, referring, people.concierge());
    }

    @Test
    void theConsentIsAskedOnTheSpotAndKeptAsTheProof() {
        ResidentId resident = made.resident();

        Screen refused = filled(resident).submit();
        assertThat(refused.error("share")).startsWith("Demandez d’abord à la personne son accord");
        assertThat(refused.form("/orientations/nouvelle").value("wishes")).isEqualTo("Changer la chaudière");

        Screen referred = refused.form("/orientations/nouvelle")
                .with("keepCard", true)
                .with("share", true)
                .with("how", "SIGNED")
                .submit();

        assertThat(referred.text()).contains("L’orientation est faite.", "Le conseil vous appelle");
        assertThat(consents.isActive(resident, ConsentPurpose.KEEP_CARD)).isTrue();
        assertThat(database.sql(
                                "select c.how from referral r join consent c on c.id = r.consent_id where r.resident_id = ?")
                        .param(resident.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SIGNED");
    }

    @Test
    void theCoordinatorRefersFromTheCardTooAndCallsBackThemselves() {
        ResidentId resident = made.agreeingResident();
        Visitor coordinator = visitors.as(people.coordinator());

        Screen form = coordinator.open("/habitants/" + resident).follow("Rendez-vous conseil");
        assertThat(form.heading()).isEqualTo("Rendez-vous avec un conseiller");
        Screen referred = NewReferrals.form(
                        coordinator, resident, people.advisor().organisation())
                .submit();

        assertThat(referred.text()).contains("L’orientation est faite.");
        assertThat(coordinator.open("/habitants/" + resident).text())
                .contains("Le conseil prend contact", "Prendre des nouvelles après l’orientation");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnce() {
        Screen wrong = concierge
                .open("/orientations/nouvelle?habitant=" + made.agreeingResident())
                .form("/orientations/nouvelle")
                .with("wishes", "x".repeat(501))
                .without("preferredContact")
                .submit();

        assertThat(wrong.error("organisation")).isEqualTo("Choisissez l’organisme.");
        assertThat(wrong.error("themes")).isEqualTo("Cochez au moins une raison.");
        assertThat(wrong.error("wishes")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(wrong.error("preferredContact")).isEqualTo("Demandez à la personne comment la joindre.");
    }

    @Test
    void nobodyIsReferredTwiceToOneOrganisationAndADoubleClickRefersOnce() {
        ResidentId resident = made.agreeingResident();
        FilledForm form = filled(resident);

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
        assertThat(filled(resident).submit().error("organisation"))
                .isEqualTo("Cette personne est déjà orientée vers cet organisme.");
    }

    @Test
    void theFormCostsFewStatementsAndAnUnknownPersonDoesNotExist() {
        ResidentId resident = made.agreeingResident();

        assertThat(statements.of(() -> concierge.open("/orientations/nouvelle?habitant=" + resident)))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(concierge
                        .open("/orientations/nouvelle?habitant=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(concierge.open("/orientations/nouvelle?habitant=moi").status())
                .isEqualTo(404);
    }

    private FilledForm filled(ResidentId resident) {
        return NewReferrals.form(concierge, resident, people.advisor().organisation());
    }
}
