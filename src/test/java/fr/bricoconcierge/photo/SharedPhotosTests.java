package fr.bricoconcierge.photo;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which photos an advisor sees: of a home referred to their organisation, while those who live there agree (I8, Q2). */
@PageTest
@Import({Visits.class, Albums.class})
class SharedPhotosTests {

    private static final String CAPTION = "Derrière l’armoire de la chambre";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private NewReferrals made;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
        made = new NewReferrals(cards, referring, people.concierge());
    }

    @Test
    void theAdvisorOfAHomeThatAgreesSeesItsPhotosAndNothingOfTheVisit() {
        ResidentId resident = made.agreeingResident();
        Kept photo = photographed(resident);
        ReferralId referral = refer(resident);

        Screen page = visitors.as(people.advisor()).open("/orientations/" + referral);

        assertThat(page.select("#photos").text()).isEqualTo("Photos du logement (1)");
        Screen full = page.follow(CAPTION);
        assertThat(full.heading()).isEqualTo("Le problème : " + CAPTION);
        assertThat(full.select("img.photo").attr("src")).isEqualTo(photo.image());
        assertThat(full.text()).doesNotContain("Samira", "partie", "Supprimer");
        assertThat(full.select("main a[href^=/interventions], main a[href^=/habitants]"))
                .isEmpty();
        assertReach(people.advisor(), referral, photo, true);
    }

    @Test
    void withoutAReferralConsentAloneShowsNothing() {
        Kept photo = photographed(made.agreeingResident());
        ReferralId other = refer(made.agreeingResident());

        assertReach(people.advisor(), other, photo, false);
    }

    @Test
    void anAdvisorOfAnotherOrganisationSeesNothing() {
        ResidentId resident = made.agreeingResident();
        Kept photo = photographed(resident);
        ReferralId referral = refer(resident);

        assertReach(people.strangerAdvisor(), referral, photo, false);
        assertReach(people.advisor(), referral, photo, true);
    }

    @Test
    void aWithdrawalHoldsAtTheVeryNextRequestAndANewAgreementOpensAgain() {
        ResidentId resident = made.agreeingResident();
        Kept photo = photographed(resident);
        ReferralId referral = refer(resident);
        assertReach(people.advisor(), referral, photo, true);

        withdraw(resident, SHARE_WITH_AMELIO);
        assertReach(people.advisor(), referral, photo, false);

        give(resident);
        assertReach(people.advisor(), referral, photo, true);
    }

    @Test
    void somebodyElseOfTheHomeWhoWasVisitedMustAgreeToo() {
        ResidentId resident = made.agreeingResident();
        ResidentId other = made.resident(KEEP_CARD);
        Kept photo = photographed(other);
        livesWith(other, resident, photo);
        ReferralId referral = refer(resident);

        assertReach(people.advisor(), referral, photo, false);
        give(other);
        assertReach(people.advisor(), referral, photo, true);
    }

    @Test
    void aPhotoOfAnotherHomeIsNotReachedThroughAReferral() {
        ResidentId resident = made.agreeingResident();
        Kept own = photographed(resident);
        ResidentId neighbour = made.agreeingResident();
        Kept others = photographed(neighbour);
        ReferralId referral = refer(resident);

        assertReach(people.advisor(), referral, own, true);
        assertReach(people.advisor(), referral, others, false);
    }

    @Test
    void theTeamSeesAndNobodyElse() {
        Kept photo = photographed(made.resident(KEEP_CARD));

        assertThat(visitors.as(people.colleague()).open(photo.image()).status()).isEqualTo(200);
        assertThat(visitors.as(people.coordinator()).open(photo.page()).status())
                .isEqualTo(200);
        assertThat(visitors.as(people.advisor()).open(photo.page()).status()).isEqualTo(404);
        assertThat(visitors.as(people.advisor()).open(photo.image()).status()).isEqualTo(404);
        assertThat(visitors.anonymous().answerTo(photo.image()).redirect()).isEqualTo("/connexion");
    }

    @Test
    void thePageOfAReferralCostsOneStatementMore() {
        ResidentId resident = made.agreeingResident();
        photographed(resident);
        photographed(resident);
        ReferralId referral = refer(resident);
        Visitor advisor = visitors.as(people.advisor());

        assertThat(statements.of(() -> advisor.open("/orientations/" + referral)))
                .hasSizeLessThanOrEqualTo(12);
    }

    private void assertReach(CurrentAccount who, ReferralId referral, Kept photo, boolean seen) {
        Visitor visitor = visitors.as(who);
        int expected = seen ? 200 : 404;
        assertThat(visitor.open("/orientations/" + referral).select("a[href$=" + photo.id() + "]"))
                .hasSize(seen ? 1 : 0);
        assertThat(visitor.answerTo("/orientations/%s/photos/%s".formatted(referral, photo.id()))
                        .status())
                .isEqualTo(expected);
        assertThat(visitor.answerTo(photo.image()).status()).isEqualTo(expected);
        assertThat(visitor.answerTo(photo.thumbnail()).status()).isEqualTo(expected);
        assertThat(visitor.answerTo(photo.page()).status()).isEqualTo(404);
    }

    private Kept photographed(ResidentId resident) {
        Screen part = visits.firstPart(concierge, resident, PartType.ADVICE);
        Screen added = Albums.form(concierge, part)
                .with("caption", CAPTION)
                .withFile("photos", "IMG_1.jpg", Pictures.jpeg(64, 48))
                .submit();
        Screen page = added.follow(CAPTION);
        return new Kept(
                page.path(),
                page.select("img.photo").attr("src"),
                added.select(".gallery img").attr("src"));
    }

    private ReferralId refer(ResidentId resident) {
        return made.refer(resident, people.advisor().organisation());
    }

    /** Their homes are one; the visit was made there. */
    private void livesWith(ResidentId other, ResidentId resident, Kept photo) {
        UUID home = cards.get(resident).household().value();
        database.sql("update resident set household_id = ? where id = ?")
                .params(home, other.value())
                .update();
        database.sql("update intervention set household_id = ? where id = ?")
                .params(home, Visits.idOf(photo.page()))
                .update();
    }

    private void withdraw(ResidentId resident, ConsentPurpose purpose) {
        consents.withdraw(resident, purpose, ConsentHow.ORAL, people.concierge().id(), Instant.now());
    }

    private void give(ResidentId resident) {
        Instant now = Instant.now().plusSeconds(1);
        consents.give(
                resident, SHARE_WITH_AMELIO, ConsentHow.ORAL, people.concierge().id(), now);
    }

    /** Where a photo is found by the team. */
    private record Kept(String page, String image, String thumbnail) {
        String id() {
            return page.replaceFirst(".*/", "");
        }
    }
}
