package fr.bricoconcierge.news;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some weeks after a referral one asks what became of it, and keeps what the person says (R6). */
@PageTest
@Import({Partner.class, PostRound.class})
class NewsPageTests {

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    CallLog calls;

    @Autowired
    Consents consents;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    private ReferralId id;
    private Visitor samira;
    private String path;

    @BeforeEach
    void referred() {
        id = partner.refer(people.advisor().organisation());
        samira = visitors.as(people.concierge());
        path = "/orientations/suivi/" + id + "/nouvelles";
    }

    @Test
    void theTaskLeadsToTheFormAndTheFormDoesIt() {
        UUID task = database.sql("select id from task where cause_id = ? and kind = 'CALL_AFTER_REFERRAL'")
                .param(id.value())
                .query(UUID.class)
                .single();
        Screen page = samira.open("/taches/" + task);
        assertThat(page.heading()).startsWith("Prendre des nouvelles de Louise");

        FilledForm form = page.form(path).with("became", "STILL_WAITING").with("words", "On devait me rappeler.");
        Screen story = form.with("outcome", "ANSWERED").submit();
        form.submit();

        assertThat(story.text()).contains("Attend toujours un appel du conseil", "« On devait me rappeler. »");
        assertThat(openTasks()).isZero();
        assertThat(count("select count(*) from referral_news where referral_id = ?"))
                .isEqualTo(1);
        assertThat(samira.open("/habitants/" + partner.residentOf(id)).text())
                .contains("Nouvelles d’Amelio : attend toujours un appel du conseil");
        assertThat(count("select count(*) from solicitation s join referral r on r.household_id = s.household_id"
                        + " where r.id = ? and s.kind = 'NUDGE'"))
                .isEqualTo(1);
    }

    @Test
    void whoDidNotAnswerIsStillToBeCalled() {
        Screen story = samira.open(path).form(path).with("outcome", "NO_ANSWER").submit();

        assertThat(story.text()).contains("Le rappel reste à faire", "Personne ne lui a encore demandé");
        assertThat(openTasks()).isEqualTo(1);
    }

    @Test
    void whoSpokeSaysWhatWasSaid() {
        FilledForm form = samira.open(path).form(path);
        assertThat(form.with("outcome", "ANSWERED").submit().error("became"))
                .isEqualTo("Dites ce que la personne en dit.");
        assertThat(form.without("outcome").submit().errors()).contains("Dites si vous vous êtes parlé.");
        assertThat(openTasks()).isEqualTo(1);
    }

    @Test
    void pastTheCharterOneSaysWhy() {
        for (int i = 0; i < 3; i++) {
            calls.log(
                    new PhoneCall(UUID.randomUUID(), partner.residentOf(id), CallOutcome.NO_ANSWER),
                    Excuse.NONE,
                    people.concierge().id());
        }
        FilledForm form = samira.open(path).form(path).with("became", "MET").with("outcome", "ANSWERED");
        assertThat(form.submit().error("whyBeyond")).contains("Dites pourquoi");
        assertThat(form.with("whyBeyond", "Elle attend cet appel").submit().text())
                .contains("A rencontré le conseil");
    }

    @Test
    void whoeverIsForgottenLeavesNoWords() {
        samira.open(path)
                .form(path)
                .with("became", "GAVE_UP")
                .with("words", "Trop long")
                .with("outcome", "ANSWERED")
                .submit();
        var resident = partner.residentOf(id);
        var by = people.concierge().id();
        consents.withdraw(resident, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, by, Instant.now());
        cards.forgetUnlessKept(cards.get(resident).household());

        assertThat(count("select count(*) from referral_news where referral_id = ? and words is null"))
                .isEqualTo(1);
        assertThat(samira.answerTo(path).status()).isEqualTo(404);
    }

    private int openTasks() {
        return count(
                "select count(*) from task where cause_id = ? and kind = 'CALL_AFTER_REFERRAL' and done_at is null");
    }

    private int count(String sql) {
        return database.sql(sql).param(id.value()).query(Integer.class).single();
    }
}
