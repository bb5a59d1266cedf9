package fr.bricoconcierge.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AdvisorRange;
import fr.bricoconcierge.agenda.AdvisorSlotId;
import fr.bricoconcierge.agenda.AdvisorSlots;
import fr.bricoconcierge.agenda.SlotPlace;
import fr.bricoconcierge.resident.ConsentHow;
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
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A concierge refers somebody, and follows what becomes of it (R1, R3, R6). */
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
    AdvisorSlots slots;

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

        assertThat(referred.text()).contains("L’orientation est faite.", "Orientée", "Changer la chaudière");
        assertThat(consents.isActive(resident, ConsentPurpose.KEEP_CARD)).isTrue();
        assertThat(database.sql(
                                "select c.how from referral r join consent c on c.id = r.consent_id where r.resident_id = ?")
                        .param(resident.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SIGNED");
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
    void aCallIsDueSomeWeeksLaterToWhoeverReferred() {
        ResidentId resident = made.agreeingResident();
        filled(resident).submit();

        assertThat(database.sql("select t.owner_id || ' ' || round(extract(epoch from t.due_at - r.made_at) / 86400)"
                                + " from task t join referral r on r.id = t.cause_id"
                                + " where t.kind = 'CALL_AFTER_REFERRAL' and r.resident_id = ?")
                        .param(resident.value())
                        .query(String.class)
                        .list())
                .containsExactly(people.concierge().id() + " 28");
    }

    @Test
    void aSlotBookedOnTheSpotIsTakenAndTheMeetingKnown() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        ResidentId resident = made.agreeingResident();

        Screen booked = filled(resident).with("slot", slot).submit();

        assertThat(booked.text()).contains("Rendez-vous pris", "Maison de l’habitat durable");
        assertThat(slots.free(null, Instant.now(), 500))
                .noneMatch(free -> free.id().equals(slot));

        Screen tooLate = filled(made.agreeingResident()).with("slot", slot).submit();
        assertThat(tooLate.error("slot")).isEqualTo("Ce créneau vient d’être pris. Choisissez-en un autre.");
    }

    @Test
    void takingTheBookingBackFreesTheSlot() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        Screen booked = filled(made.agreeingResident()).with("slot", slot).submit();
        String id = booked.path().substring(booked.path().lastIndexOf('/') + 1);

        visitors.as(advisor).post("/orientations/" + id + "/etapes/annulation", "why", "Empêchement");

        assertThat(slots.free(null, Instant.now(), 500))
                .anyMatch(free -> free.id().equals(slot));
    }

    @Test
    void aSlotOfAnotherOrganisationIsRefused() {
        AdvisorSlotId slot = offer(people.another(Role.ADVISOR));

        Screen refused = filled(made.agreeingResident())
                .with("organisation", people.strangerAdvisor().organisation())
                .with("slot", slot)
                .submit();

        assertThat(refused.error("slot")).isEqualTo("Choisissez un créneau de cet organisme.");
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
    void theTeamFollowsItsReferralsAndAConciergeTheirOwn() {
        ReferralId id = made.refer(made.agreeingResident(), people.advisor().organisation());
        String link = "main a[href=/orientations/suivi/" + id + "]";

        assertThat(concierge.open("/orientations/suivi").select(link)).hasSize(1);
        assertThat(visitors.as(people.coordinator()).open("/orientations/suivi").select(link))
                .hasSize(1);
        assertThat(visitors.as(people.colleague()).open("/orientations/suivi").select(link))
                .isEmpty();
        assertThat(statements.of(() -> concierge.open("/orientations/suivi"))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.of(() -> concierge.open("/orientations/suivi/" + id)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aReferralWithoutNewsForSixWeeksSaysSoUnlessItsMeetingIsToCome() {
        ReferralId silent = made.refer(made.agreeingResident(), people.advisor().organisation());
        ReferralId booked = made.refer(made.agreeingResident(), people.advisor().organisation());
        database.sql("update referral_step set at = at - interval '43 days' where referral_id in (?, ?)")
                .params(silent.value(), booked.value())
                .update();
        database.sql("update referral set state = 'BOOKED', meeting_at = made_at + interval '3 days' where id = ?")
                .param(booked.value())
                .update();

        Screen page = concierge.open("/orientations/suivi");

        assertThat(rowOf(page, silent)).contains("Sans nouvelles depuis 6 semaines");
        assertThat(rowOf(page, booked)).contains("Rendez-vous pris").doesNotContain("Sans nouvelles");
    }

    @Test
    void theAdvisorHasThreeWorkingDaysToGetInTouchBeforeThatIsLate() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, people.advisor().organisation());

        assertThat(contactStep(resident)).contains("Le conseil prend contact").doesNotContain("En retard");

        database.sql("update referral set made_at = ? where id = ?")
                .params(OffsetDateTime.parse("2026-03-06T10:00+01:00"), id.value())
                .update();
        assertThat(contactStep(resident)).contains("mercredi 11 mars", "En retard");
    }

    private String contactStep(ResidentId resident) {
        return concierge.open("/habitants/" + resident).texts(".row").stream()
                .filter(row -> row.contains("Le conseil prend contact"))
                .findFirst()
                .orElse("");
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

    @Test
    void whoeverIsForgottenLeavesNoWordsButStillCounts() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, people.advisor().organisation());
        consents.withdraw(
                resident,
                ConsentPurpose.KEEP_CARD,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());

        cards.forgetUnlessKept(cards.get(resident).household());

        assertThat(database.sql("select count(*) from referral where id = ? and wishes is null")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(visitors.as(people.advisor()).answerTo("/orientations/" + id).status())
                .isEqualTo(404);
    }

    private static String rowOf(Screen page, ReferralId id) {
        return page.select(".row:has(a[href=/orientations/suivi/" + id + "])").text();
    }

    private FilledForm filled(ResidentId resident) {
        return concierge
                .open("/orientations/nouvelle?habitant=" + resident)
                .form("/orientations/nouvelle")
                .with("organisation", people.advisor().organisation())
                .with("themes", "HEATING", "BILLS")
                .with("wishes", "Changer la chaudière")
                .with("handedOver", "AID_DOCUMENTATION")
                .with("preferredContact", "PHONE");
    }

    private AdvisorSlotId offer(CurrentAccount advisor) {
        Instant from = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        var range = new AdvisorRange(
                advisor.id(), from, from.plus(Duration.ofHours(1)), 60, SlotPlace.PLACE, "Maison de l’habitat durable");
        return slots.declare(UUID.randomUUID(), range);
    }
}
