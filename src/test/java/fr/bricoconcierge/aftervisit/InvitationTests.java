package fr.bricoconcierge.aftervisit;

import static fr.bricoconcierge.resident.ConsentPurpose.EMAIL_REMINDERS;
import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is written to after a visit, and who is not (P8, H7). */
@PageTest
@Import(Visits.class)
class InvitationTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Inviting inviting;

    @Autowired
    VisitLinks links;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;

    @BeforeEach
    void hire() {
        account = people.another(Role.CONCIERGE);
    }

    @Test
    void whoAgreedIsAskedOnceSomeDaysLaterAndItCountsAsAContact() {
        InterventionId visit = visited(KEEP_CARD, EMAIL_REMINDERS);
        inviting.writeWhatIsDue();
        assertThat(invited(visit)).isZero();

        lateBy(visit, 4);
        inviting.writeWhatIsDue();
        inviting.writeWhatIsDue();

        assertThat(invited(visit)).isEqualTo(1);
        assertThat(database.sql("select words from message where cause_id = ? and purpose = 'VISIT_FEEDBACK'")
                        .param(visit.value())
                        .query(String.class)
                        .single())
                .contains("{lien}", "rien d’obligatoire")
                .doesNotContain("Delattre", "Gambetta");
        assertThat(visits.count(
                        "select count(*) from solicitation where counter = 'CONTACT' and kind = 'FEEDBACK' and cause_id = ?",
                        visit.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWithoutAgreementNorWhoHeardOfAppointmentsAlone() {
        InterventionId silent = visited(KEEP_CARD);
        InterventionId former = visited(KEEP_CARD, EMAIL_REMINDERS);
        database.sql("alter table consent disable trigger user").update();
        database.sql("update consent set text_version = '2026-11-2' where resident_id ="
                        + " (select resident_id from intervention where id = ?)")
                .param(former.value())
                .update();
        database.sql("alter table consent enable trigger user").update();
        lateBy(silent, 4);
        lateBy(former, 4);

        inviting.writeWhatIsDue();

        assertThat(invited(silent)).isZero();
        assertThat(invited(former)).isZero();
        assertThat(EMAIL_REMINDERS.text()).contains("après une visite");
    }

    @Test
    void theCharterLeavesNoRoomForAQuestionAndItWaits() {
        InterventionId visit = visited(KEEP_CARD, EMAIL_REMINDERS);
        lateBy(visit, 4);
        for (int i = 0; i < 3; i++) {
            contact(visit);
        }

        inviting.writeWhatIsDue();
        assertThat(invited(visit)).isZero();

        database.sql(
                        "delete from solicitation where household_id = (select household_id from intervention where id = ?)"
                                + " and kind = 'CALL'")
                .param(visit.value())
                .update();
        inviting.writeWhatIsDue();
        assertThat(invited(visit)).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedLongAfterNorWhoHasAlreadyAnswered() {
        InterventionId old = visited(KEEP_CARD, EMAIL_REMINDERS);
        lateBy(old, 60);
        InterventionId answered = visited(KEEP_CARD, EMAIL_REMINDERS);
        lateBy(answered, 4);
        AskedVisits.answer(visitors.anonymous(), AskedVisits.link(links, answered), HowItFelt.WELL, "Bien reçu", "NO");

        inviting.writeWhatIsDue();

        assertThat(invited(old)).isZero();
        assertThat(invited(answered)).isZero();
    }

    private InterventionId visited(ConsentPurpose... agreed) {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        database.sql("update resident set email = 'yvette@exemple.fr' where id = ?")
                .param(resident.value())
                .update();
        for (ConsentPurpose purpose : agreed) {
            database.sql(
                            "insert into consent (id, resident_id, purpose, given, at, how, by_id, text_version, text_hash)"
                                    + " values (gen_random_uuid(), ?, ?, true, now(), 'ORAL', ?, ?, 'x')")
                    .params(
                            resident.value(),
                            purpose.name(),
                            account.id().value(),
                            ConsentPurpose.ASKED_AFTERWARDS_SINCE)
                    .update();
        }
        return AskedVisits.closed(visits, visitors.as(account), resident);
    }

    private void lateBy(InterventionId visit, int days) {
        database.sql("update intervention set started_at = started_at - make_interval(days => :days), closed_at ="
                        + " closed_at - make_interval(days => :days), ended_at = ended_at - make_interval(days => :days)"
                        + " where id = :id")
                .param("days", days)
                .param("id", visit.value())
                .update();
    }

    private void contact(InterventionId visit) {
        database.sql("insert into solicitation (counter, cause_id, household_id, kind, at, by_id, urgent)"
                        + " select 'CONTACT', ?, household_id, 'CALL', now(), account_id, false from intervention"
                        + " where id = ?")
                .params(UUID.randomUUID(), visit.value())
                .update();
    }

    private int invited(InterventionId visit) {
        return visits.count(
                "select count(*) from message where cause_id = ? and purpose = 'VISIT_FEEDBACK'", visit.value());
    }
}
