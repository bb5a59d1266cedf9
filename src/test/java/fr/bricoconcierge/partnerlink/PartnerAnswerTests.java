package fr.bricoconcierge.partnerlink;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation answers a referral without an account. */
@PageTest
@Import({Partner.class, PostRound.class})
class PartnerAnswerTests {

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private OrganisationId organisation;
    private ReferralId id;
    private Visitor clerk;
    private String link;

    @BeforeEach
    void aLinkArrived() {
        organisation = partner.organisation();
        String mailbox = partner.reachable(organisation);
        id = partner.refer(organisation);
        link = partner.link(mailbox);
        clerk = visitors.anonymous();
    }

    @Test
    void lookingAtTheAddressTellsNothingAndChangesNothing() {
        Screen page = clerk.open(link);

        assertThat(page.text()).contains("Ouvrir et répondre").doesNotContain("Louise", "Delattre", "06 12");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.select("script")).isEmpty();
        assertThat(one("select opened_at is null from answer_link where referral_id = ?", Boolean.class))
                .isTrue();
        assertThat(clerk.answerTo(link + "/acceptation").status()).isIn(404, 405);
        assertThat(answer()).isNull();
    }

    @Test
    void openingShowsWhomToCallAndIsWrittenDown() {
        Screen page = opened();

        assertThat(page.heading()).startsWith("Louise").endsWith("Delattre");
        assertThat(page.text())
                .contains("06 12 34 56 78", "Humidité", "Accord donné")
                .doesNotContain("Isoler le toit");
        assertThat(one(
                        "select count(*) from audit_entry where action = 'READ_REFERRAL_BY_LINK' and subject_id = ?",
                        Integer.class))
                .isEqualTo(1);
    }

    @Test
    void itAcceptsThenGivesTheNumberOfTheFileAndIsItsAuthor() {
        Screen thanks = opened().form(link + "/acceptation").submit();
        assertThat(thanks.text()).contains("C’est noté, merci", "son lien sert encore");
        assertThat(answer()).isEqualTo("ACCEPTED");

        Screen page = opened();
        assertThat(page.text()).contains("Acceptée").doesNotContain("Nous acceptons");
        FilledForm file = page.form(link + "/dossier");
        assertThat(file.submit().error("number")).isEqualTo("Indiquez le numéro du dossier.");
        file.with("number", "SO-77").with("programme", "AMELIO");
        assertThat(file.submit().text()).contains("Le lien ne sert plus");

        assertThat(clerk.open(link).text()).contains("Ce lien ne sert plus");
        assertThat(file.submit().text()).contains("Ce lien ne sert plus");
        assertThat(visitors.as(people.coordinator())
                        .open("/orientations/suivi/" + id)
                        .text())
                .contains("SO-77", "(réponse par lien)", "Réponse par lien", "Dossier ouvert", "a servi");
        assertThat(visitors.as(people.coordinator()).open("/comptes").text()).doesNotContain("(réponse par lien)");
    }

    @Test
    void itRefusesWithAReasonAndWhoeverBroughtTheHouseholdHears() {
        FilledForm no = opened().form(link + "/refus");
        assertThat(no.submit().errors()).containsExactly("Dites pourquoi.");
        assertThat(no.with("why", "ACCEPTED_OTHER").submit().error("why"))
                .isEqualTo("Choisissez une raison de la liste.");
        assertThat(no.with("why", "UNREACHABLE_OTHER").submit().error("words")).contains("quelle est cette raison");
        assertThat(answer()).isNull();
        assertThat(no.with("why", "WRONG_NUMBER").submit().text()).contains("C’est noté, merci");

        assertThat(answer()).isEqualTo("UNREACHABLE");
        assertThat(clerk.open(link).text()).contains("Ce lien ne sert plus");
        assertThat(visitors.as(people.coordinator())
                        .open("/orientations/suivi/" + id)
                        .text())
                .containsIgnoringCase("numéro ou courriel faux")
                .contains("(réponse par lien)");
        assertThat(one("select title from task where cause_id = ? and kind = 'HAND_MADE'", String.class))
                .contains("ne donne pas suite", "injoignable");
    }

    @Test
    void ofManyWhoAnswerAtOnceOneDoes() {
        opened();
        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> visitors.anonymous().post(link + "/refus", "why", "WRONG_NUMBER"));

        assertThat(one("select count(*) from referral_answer where referral_id = ?", Integer.class))
                .isEqualTo(1);
        assertThat(one(
                        "select count(*) from link_answer a join answer_link l on l.id = a.link_id where l.referral_id = ?",
                        Integer.class))
                .isEqualTo(1);
    }

    @Test
    void unknownUsedExpiredAndRevokedAreOneAnswer() {
        String unknown = clerk.open("/reponse/abc").text();
        assertThat(unknown).contains("Ce lien ne sert plus");

        set("expires_at = made_at + interval '1 millisecond'");
        assertSame(unknown);
        set("expires_at = now() + interval '1 day', used_at = now()");
        assertSame(unknown);
        set("used_at = null, revoked_at = now()");
        assertSame(unknown);
        set("revoked_at = null");
        assertThat(clerk.open(link).text()).contains("Ouvrir et répondre");
    }

    @Test
    void aWithdrawnConsentEndsItForGood() {
        String unknown = clerk.open("/reponse/abc").text();
        Screen open = opened();

        partner.withdraw(id);
        assertSame(unknown);
        assertThat(open.form(link + "/acceptation").submit().text()).isEqualTo(unknown);
        partner.agreeAgain(id);
        assertSame(unknown);
        assertThat(answer()).isNull();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String mailbox = partner.reachable(partner.organisation());
        database.sql("update partner_address set email = ? where organisation_id = ?")
                .params(mailbox, organisation.value())
                .update();

        visitors.as(people.coordinator())
                .open("/orientations/suivi/" + id)
                .form("/orientations/suivi/" + id + "/lien")
                .submit();

        assertThat(clerk.open(partner.link(mailbox)).text()).contains("Ouvrir et répondre");
        assertThat(clerk.open(link).text()).contains("Ce lien ne sert plus");
    }

    @Test
    void whoTriesOftenWaits() {
        String last = "";
        for (int i = 0; i <= PartnerAnswerController.MOST_OF_A_SENDER; i++) {
            last = clerk.post("/reponse/abc/ouverture").text();
        }
        assertThat(last).contains("Beaucoup d’essais");
        assertThat(clerk.post(link + "/acceptation").text()).isEqualTo(last);
        assertThat(answer()).isNull();
        database.sql("delete from public_throttle").update();
    }

    private void assertSame(String unknown) {
        assertThat(clerk.open(link).text()).isEqualTo(unknown);
        for (String act : new String[] {"/ouverture", "/acceptation", "/refus", "/dossier"}) {
            assertThat(clerk.post(link + act, "why", "REFERRED_TWICE", "number", "1", "programme", "OTHER")
                            .text())
                    .isEqualTo(unknown);
        }
    }

    private Screen opened() {
        return clerk.open(link).form(link + "/ouverture").submit();
    }

    private void set(String what) {
        database.sql("update answer_link set " + what + " where referral_id = ?")
                .param(id.value())
                .update();
    }

    private String answer() {
        return database.sql("select coalesce(answer, '') from referral where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .filter(given -> !given.isEmpty())
                .orElse(null);
    }

    private <T> T one(String sql, Class<T> type) {
        return database.sql(sql).param(id.value()).query(type).single();
    }
}
