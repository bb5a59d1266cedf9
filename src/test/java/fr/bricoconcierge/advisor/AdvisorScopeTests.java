package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which households an advisor reaches, by list, by address and by form (Q2). */
@PageTest
class AdvisorScopeTests {

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

    private CurrentAccount advisor;
    private NewReferrals made;

    /** An advisor alone in their organisation: the lists of the page show few rows. */
    @BeforeEach
    void hireAnAdvisor() {
        advisor = people.strangerAdvisor();
        made = new NewReferrals(cards, referring, people.concierge());
    }

    @Test
    void aReferralWithActiveConsentIsSeenByItsOrganisation() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, advisor.organisation());

        assertReach(id, advisor, true);
    }

    @Test
    void aReferralToAnotherOrganisationDoesNotExist() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, people.advisor().organisation());

        assertReach(id, advisor, false);
        assertReach(id, people.advisor(), true);
    }

    @Test
    void aWithdrawnConsentHoldsAtTheVeryNextRequestAndANewOneOpensAgain() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, advisor.organisation());
        assertReach(id, advisor, true);

        consents.withdraw(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());
        assertReach(id, advisor, false);

        consents.give(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now().plusSeconds(1));
        assertReach(id, advisor, true);
    }

    @Test
    void somebodyWithoutAReferralIsNowhere() {
        ResidentId resident = made.agreeingResident();
        Visitor visitor = visitors.as(advisor);

        assertThat(visitor.open("/orientations").text()).doesNotContain(name(resident));
        assertThat(visitor.answerTo("/habitants/" + resident).status()).isEqualTo(404);
        assertThat(visitor.answerTo("/orientations/" + resident).status()).isEqualTo(404);
    }

    @Test
    void withoutBothConsentsNobodyIsReferred() {
        for (ResidentId resident : List.of(
                made.resident(ConsentPurpose.KEEP_CARD),
                made.resident(ConsentPurpose.SHARE_WITH_AMELIO),
                made.resident())) {
            assertThatThrownBy(() -> made.refer(resident, advisor.organisation()))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("Demandez d’abord à la personne son accord");
        }
    }

    @Test
    void theDatabaseItselfRefusesAReferralWithoutTheRightConsent() {
        ResidentId resident = made.agreeingResident();
        ResidentId other = made.agreeingResident();

        assertThatThrownBy(() -> insert(resident, consent(other, ConsentPurpose.SHARE_WITH_AMELIO)))
                .hasMessageContaining("needs the active consent");
        assertThatThrownBy(() -> insert(resident, consent(resident, ConsentPurpose.KEEP_CARD)))
                .hasMessageContaining("needs the active consent");
        UUID given = consent(resident, ConsentPurpose.SHARE_WITH_AMELIO);
        consents.withdraw(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());
        assertThatThrownBy(() -> insert(resident, given)).hasMessageContaining("needs the active consent");
    }

    @Test
    void thePageTellsWhatTheAdvisorNeedsAndNothingElseOfTheHousehold() {
        ResidentId resident = made.agreeingResident();
        database.sql("update resident set note = 'Le chien mord' where id = ?")
                .param(resident.value())
                .update();
        ReferralId id = made.refer(resident, advisor.organisation());

        Screen page = visitors.as(advisor).open("/orientations/" + id);

        assertThat(page.text())
                .contains(
                        "06 12 34 56 78",
                        "Par téléphone",
                        "Humidité et moisissures",
                        "Isoler le toit avant l’hiver",
                        "Liste des papiers à apporter",
                        "Samira Benali")
                .doesNotContain("Le chien mord");
        assertThat(page.select("main a[href^=/habitants], main a[href^=/interventions], main a[href^=/fonds]"))
                .isEmpty();
    }

    @Test
    void theListAndThePageCostFewStatements() {
        ReferralId id = made.refer(made.agreeingResident(), advisor.organisation());
        Visitor visitor = visitors.as(advisor);

        assertThat(statements.of(() -> visitor.open("/orientations"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> visitor.open("/orientations/" + id))).hasSizeLessThanOrEqualTo(12);
    }

    private void assertReach(ReferralId id, CurrentAccount who, boolean seen) {
        Visitor visitor = visitors.as(who);
        assertThat(visitor.open("/orientations").select("main a[href=/orientations/" + id + "]"))
                .hasSize(seen ? 1 : 0);
        int expected = seen ? 200 : 404;
        for (String path : List.of("", "/etapes/rendez-vous", "/reponse", "/visite-de-courtoisie")) {
            assertThat(visitor.answerTo("/orientations/" + id + path).status())
                    .as(path)
                    .isEqualTo(expected);
        }
        for (String path : List.of("/etapes/rendez-vous", "/etapes/annulation", "/reponse", "/visite-de-courtoisie")) {
            assertThat(visitor.post("/orientations/" + id + path).status())
                    .as("POST " + path)
                    .isEqualTo(expected);
        }
    }

    private String name(ResidentId resident) {
        return cards.get(resident).name();
    }

    private UUID consent(ResidentId resident, ConsentPurpose purpose) {
        return consents.activeId(resident, purpose).orElseThrow().value();
    }

    private void insert(ResidentId resident, UUID consent) {
        database.sql("""
                        insert into referral (id, household_id, resident_id, organisation_id, referred_by, consent_id, state,
                                              themes, handed_over, preferred_contact, made_at, received_at, version)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, 'ORIENTED', '{}', '{}', 'PHONE', '2026-11-24T10:00Z', '2026-11-24T10:00Z', 0)
                        """)
                .params(cards.get(resident).household().value(), resident.value())
                .params(advisor.organisation().value(), people.concierge().id().value(), consent)
                .update();
    }
}
