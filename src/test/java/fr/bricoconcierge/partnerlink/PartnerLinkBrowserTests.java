package fr.bricoconcierge.partnerlink;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner answers from the telephone in their hand, and hears nothing of whoever took their agreement back. */
@BrowserTest
class PartnerLinkBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    TeamManagement management;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Consents consents;

    @Autowired
    AnswerLinks links;

    private ResidentId resident;
    private ReferralId referral;
    private String link;

    @BeforeEach
    void aLinkArrived() {
        OrganisationId organisation = management.organisationNamed(
                "Soliha " + UUID.randomUUID().toString().substring(0, 8));
        var made = new NewReferrals(cards, referring, people.concierge());
        resident = made.agreeingResident();
        referral = made.refer(resident, organisation);
        link = links.make(referral, organisation).replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void itAcceptsGivesANumberAndTheCoordinatorReadsBoth() {
        try (BrowserWindow phone = browsers.phone();
                BrowserWindow coordinator = browsers.desktop()) {
            phone.open(link);
            assertThat(phone.faultsAt(360, 800)).isEmpty();
            phone.tap("Ouvrir et répondre");
            assertThat(phone.page().locator("h1")).containsText("Louise");
            assertThat(phone.faultsAt(360, 800)).isEmpty();
            phone.tap("Nous acceptons");
            assertThat(phone.page().locator("h1")).containsText("C’est noté, merci");

            phone.open(link).tap("Ouvrir et répondre");
            phone.fill("Numéro du dossier", "SO-2026-14").choose("AMELIO+").tap("Enregistrer le dossier");
            assertThat(phone.page().locator("main")).containsText("Le lien ne sert plus");
            assertThat(phone.faultsAt(360, 800)).isEmpty();

            coordinator.signIn(people.emailOf(people.coordinator()), People.PASSWORD);
            coordinator.open("/orientations/suivi/" + referral);
            assertThat(coordinator.page().locator("main")).containsText("SO-2026-14");
            assertThat(coordinator.page().locator("#transmission")).containsText("Réponse par lien");
        }
    }

    @Test
    void itRefusesWithAReasonOfTheList() {
        try (BrowserWindow phone = browsers.phone()) {
            phone.open(link).tap("Ouvrir et répondre");
            Page page = phone.page();
            page.locator("summary", new Page.LocatorOptions().setHasText("Ne pas donner suite"))
                    .click();
            phone.tap("Confirmer ce refus");
            assertThat(page.locator("#why-erreur")).containsText("Dites pourquoi");
            assertThat(phone.faultsAt(360, 800)).isEmpty();
            phone.select("Pourquoi", "logement trop récent").tap("Confirmer ce refus");
            assertThat(page.locator("h1")).containsText("C’est noté, merci");
            phone.open(link);
            assertThat(page.locator("h1")).containsText("Ce lien ne sert plus");
        }
    }

    @Test
    void whoeverTookTheirAgreementBackMeanwhileIsNotThere() {
        try (BrowserWindow phone = browsers.phone()) {
            phone.open(link).tap("Ouvrir et répondre");
            consents.withdraw(
                    resident,
                    ConsentPurpose.SHARE_WITH_AMELIO,
                    ConsentHow.ORAL,
                    people.concierge().id(),
                    Instant.now());
            phone.tap("Nous acceptons");
            assertThat(phone.page().locator("h1")).containsText("Ce lien ne sert plus");
            assertThat(phone.page().locator("body")).not().containsText("Louise");
        }
    }
}
