package fr.bricoconcierge.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.eligibility.Bracket;
import fr.bricoconcierge.eligibility.FirstLookForm;
import fr.bricoconcierge.eligibility.FirstLooks;
import fr.bricoconcierge.eligibility.YesNo;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of a referral: ticked with the person, gone on with later, seen by the advisor before the meeting. */
@PageTest
class ReferralPapersTests {

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
    FirstLooks looks;

    @Autowired
    PaperList list;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount account;
    CurrentAccount advisor;
    Visitor concierge;
    ResidentId resident;
    ReferralId referral;

    @BeforeEach
    void refer() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        advisor = people.another(Role.ADVISOR);
        var made = new NewReferrals(cards, referring, account);
        resident = made.agreeingResident();
        referral = made.refer(resident, advisor.organisation());
    }

    @Test
    void onlyThePapersOfTheSituationAreAskedFor() {
        tenant().submit();
        assertThat(labels()).contains("Pièce d’identité", "Bail").doesNotContain("Taxe foncière ou acte de propriété");
        form().with("papers.occupancy", "OWNER_OCCUPIER")
                .with("papers.coOwnership", "true")
                .submit();
        assertThat(labels())
                .contains("Taxe foncière ou acte de propriété", "Coordonnées du syndic")
                .doesNotContain("Bail");
    }

    @Test
    void whatIsReadyIsNotedAndGoneOnWithLater() {
        Screen page = tenant().with("papers.ready", id("Bail"), id("Taxe foncière ou acte de propriété"))
                .submit();
        assertThat(page.path()).isEqualTo("/orientations/suivi/" + referral);
        assertThat(page.text()).contains("C’est noté", "1 papier prêt, 6 à trouver");
        assertThat(count("select count(*) from referral_paper where referral_id = ?"))
                .isEqualTo(1);
        FilledForm again = form();
        assertThat(again.value("papers.ready")).isEqualTo(id("Bail").toString());
        assertThat(again.value("papers.occupancy")).isEqualTo("PRIVATE_TENANT");
        assertThat(again.with("papers.ready", id("Bail"), id("Pièce d’identité"))
                        .with("papers.notApplicable", id("État des lieux"))
                        .submit()
                        .text())
                .contains("2 papiers prêts, 4 à trouver");
    }

    @Test
    void theAdvisorSeesWhatIsMissingBeforeTheMeeting() {
        tenant().with("papers.ready", id("Bail")).submit();
        Screen page = visitors.as(advisor).open("/orientations/" + referral);
        assertThat(page.text()).contains("1 papier prêt, 6 à trouver", "Reste à trouver", "Pièce d’identité");
        assertThat(visitors.as(people.strangerAdvisor())
                        .open("/orientations/" + referral)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDaysMeetingsSayHowManyPapersAreMissing() {
        Visitor there = visitors.as(advisor);
        String booking = "/orientations/" + referral + "/etapes/rendez-vous";
        there.open(booking)
                .form(booking)
                .with(
                        "meetingAt",
                        LocalDateTime.now(Moment.PARIS).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES))
                .submit();
        String row = ".meeting:has(a[href='/orientations/" + referral + "'])";
        assertThat(there.open("/orientations").texts(row))
                .singleElement()
                .asString()
                .doesNotContain("à trouver");
        tenant().with("papers.ready", id("Bail")).submit();
        assertThat(there.open("/orientations").texts(row))
                .singleElement()
                .asString()
                .contains("6 papiers à trouver");
    }

    @Test
    void theAdvisorSeesTheFirstLookOnlyAsLongAsThePersonAgrees() {
        looks.keep(
                UUID.randomUUID(),
                resident,
                new FirstLookForm(Occupancy.OWNER_OCCUPIER, YesNo.YES, YesNo.YES, 3, null, Bracket.MODEST, true),
                account.id());
        Visitor there = visitors.as(advisor);
        assertThat(there.open("/orientations/" + referral).text())
                .contains("AMELIO+ probable", "Tranche de revenus : modeste", "résidence principale, 3 personnes");
        consents.withdraw(resident, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, account.id(), clock.instant());
        assertThat(there.open("/orientations/" + referral).status()).isEqualTo(404);
    }

    @Test
    void whatIsStillToFindIsOnTheCardOfTheHousehold() {
        assertThat(concierge.open("/habitants/" + resident).text()).doesNotContain("à trouver pour le conseil");
        tenant().with("papers.ready", id("Bail")).submit();
        Screen card = concierge.open("/habitants/" + resident);
        assertThat(card.follow("6 papiers à trouver pour le conseil").heading()).isEqualTo("Papiers à apporter");
    }

    @Test
    void aPaperThatIsNotAskedForAnyMoreIsMissedByNobody() {
        tenant().submit();
        UUID bail = id("Bail");
        list.retire(bail);
        assertThat(labels()).doesNotContain("Bail");
        list.putBack(bail);
    }

    @Test
    void whatWasNotedVanishesWithTheCard() {
        tenant().with("papers.ready", id("Bail")).submit();
        consents.withdraw(resident, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, account.id(), clock.instant());
        cards.forgetUnlessKept(resident);
        assertThat(count("select count(*) from referral_paper_list where referral_id = ?"))
                .isZero();
        assertThat(count("select count(*) from referral_paper where referral_id = ?"))
                .isZero();
    }

    @Test
    void whatTwoNoteAtOnceIsBothKept() {
        tenant().with("papers.ready", id("Bail")).submit();
        FilledForm one = form().with("papers.ready");
        FilledForm other = form().with("papers.ready", id("Bail"), id("Pièce d’identité"));
        one.submit();
        other.submit();
        assertThat(form().value("papers.ready"))
                .isEqualTo(id("Pièce d’identité").toString());
    }

    @Test
    void aPageThatIsNotCompleteChangesNothing() {
        tenant().with("papers.ready", id("Bail")).submit();
        String page = "/orientations/suivi/" + referral + "/papiers";
        Screen refused = concierge.post(page);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("Cette page n’est plus complète.", "Enregistrer");
        assertThat(form().value("papers.ready")).isEqualTo(id("Bail").toString());
    }

    private FilledForm tenant() {
        return form().with("papers.occupancy", "PRIVATE_TENANT");
    }

    private FilledForm form() {
        String page = "/orientations/suivi/" + referral + "/papiers";
        return concierge.open(page).form(page);
    }

    private List<String> labels() {
        return database.sql("select label from referral_paper_asked where referral_id = ?")
                .param(referral.value())
                .query(String.class)
                .list();
    }

    private int count(String sql) {
        return database.sql(sql).param(referral.value()).query(Integer.class).single();
    }

    private UUID id(String label) {
        return database.sql("select id from paper_to_bring where label = ?")
                .param(label)
                .query(UUID.class)
                .single();
    }
}
