package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From one organisation to another, with the agreement of the person asked again (R1). */
@PageTest
class HandingOnTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient database;

    private CurrentAccount former;
    private CurrentAccount next;
    private ResidentId resident;
    private String path;

    @BeforeEach
    void refer() {
        former = people.advisor();
        next = people.strangerAdvisor();
        NewReferrals made = new NewReferrals(cards, referring, people.concierge());
        resident = made.agreeingResident();
        path = "/orientations/" + made.refer(resident, former.organisation());
    }

    @Test
    void theFormerReadsItNoMoreAndTheNextGetsItAsNewWithWhatWasLearnt() {
        AdvisorSteps steps = new AdvisorSteps(visitors.as(former), database);
        steps.form(path, "rendez-vous").with("meetingAt", AdvisorSteps.MEETING).submit();
        steps.form(path, "rencontre").with("note", "MOTS-INTERNES").submit();
        visitors.as(former)
                .open(path + "/reponse")
                .form(path + "/reponse")
                .with("reason", "NOT_ELIGIBLE_OTHER")
                .with("words", "REPONSE-INTERNE")
                .submit();

        Screen after = handingOn(visitors.as(former), path + "/transmission").submit();

        assertThat(after.text()).contains("L’orientation est transmise.");
        for (String page : List.of("", "/reponse", "/etapes/dossier", "/transmission", "/visite-de-courtoisie")) {
            assertThat(visitors.as(former).answerTo(path + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(visitors.as(former).open("/orientations/listes/nouvelles").text())
                .doesNotContain(name());

        Screen page = visitors.as(next).open(path);
        assertThat(page.text())
                .contains(
                        "Orientée", "Transmise par un autre organisme", "La toiture est à refaire", "Pas encore donnée")
                .doesNotContain("MOTS-INTERNES", "REPONSE-INTERNE");
        assertThat(visitors.as(next)
                        .post("/orientations/recherche", "q", name())
                        .text())
                .contains(name());
    }

    @Test
    void theTeamReadsBothOrganisationsAndHowThePersonAgreed() {
        handingOn(visitors.as(former), path + "/transmission").submit();

        Screen page = visitors.as(people.concierge()).open(team());
        assertThat(page.text())
                .contains(
                        "AMELIO → Autre espace conseil", "Relève d’un autre programme", "de vive voix", former.name());
        assertThat(visitors.as(people.concierge())
                        .open("/habitants/" + resident)
                        .text())
                .contains("AMELIO");
    }

    @Test
    void withoutTheAgreementNothingMovesAndNothingTypedIsLost() {
        FilledForm form = handingOn(visitors.as(former), path + "/transmission").without("agrees");

        Screen refused = form.submit();

        assertThat(refused.error("agrees")).startsWith("Sans l’accord de la personne");
        assertThat(refused.form(path + "/transmission").value("learnt")).isEqualTo("La toiture est à refaire");
        assertThat(visitors.as(former).open(path).status()).isEqualTo(200);
        assertThat(visitors.as(next).answerTo(path).status()).isEqualTo(404);
    }

    @Test
    void aWithdrawnAgreementStopsTheTeamToo() {
        consents.withdraw(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());

        Screen refused = handingOn(visitors.as(people.concierge()), team() + "/transmission")
                .submit();

        assertThat(refused.error("agreed")).startsWith("La personne a retiré son accord");
    }

    @Test
    void aMeetingAheadIsCancelledAndTheConciergeWarnsTheHousehold() {
        new AdvisorSteps(visitors.as(former), database)
                .form(path, "rendez-vous")
                .with("meetingAt", AdvisorSteps.MEETING)
                .submit();

        handingOn(visitors.as(people.concierge()), team() + "/transmission").submit();

        assertThat(visitors.as(people.concierge())
                        .open("/habitants/" + resident)
                        .text())
                .contains("Prévenir que le rendez-vous conseil n’a plus lieu");
        assertThat(visitors.as(next).open(path).text()).doesNotContain("Rendez-vous pris pour");
    }

    @Test
    void aDoubleClickHandsItOnOnceAndItIsNotTakenBack() {
        FilledForm form = handingOn(visitors.as(former), path + "/transmission");
        form.submit();
        assertThat(form.submit().status()).isLessThan(500);

        assertThat(database.sql("select count(*) from referral_handing_on where referral_id = ?")
                        .param(AdvisorSteps.id(path))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(visitors.as(next)
                        .post(path + "/etapes/annulation", "why", "Non")
                        .error("why"))
                .startsWith("La transmission ne se reprend pas.");
    }

    private FilledForm handingOn(Visitor visitor, String page) {
        return visitor.open(page)
                .form(page)
                .with("to", next.organisation())
                .with("reason", "OTHER_PROGRAMME")
                .with("learnt", "La toiture est à refaire")
                .with("agrees", "true")
                .with("agreed", "ORAL");
    }

    private String team() {
        return path.replace("/orientations/", "/orientations/suivi/");
    }

    private String name() {
        return cards.get(resident).name();
    }
}
