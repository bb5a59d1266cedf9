package fr.bricoconcierge.aftervisit;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The three questions behind a personal link (P8, Q7). */
@PageTest
@Import(Visits.class)
class VisitReplyTests {

    @Autowired
    MockMvc web;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    VisitLinks links;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private InterventionId visit;
    private String link;

    @BeforeEach
    void aClosedVisit() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        visit = AskedVisits.closed(visits, visitors.as(account), visits.resident(account, KEEP_CARD));
        link = AskedVisits.link(links, visit);
        database.sql("delete from public_throttle").update();
    }

    @Test
    void threeTapsAndAWordAreAnAnswerAndASecondOneTakesItsPlace() {
        Screen page = visitors.anonymous().open(link);
        assertThat(page.heading()).isEqualTo("Comment ça s’est passé ?");
        assertThat(page.select("script")).isEmpty();

        Screen thanks = answer(HowItFelt.WELL, "Le robinet ne goutte plus.", "YES");
        assertThat(thanks.heading()).isEqualTo("Merci !");
        assertThat(said()).containsExactly("Le robinet ne goutte plus.|GOOD|true");

        Screen again = visitors.anonymous().open(link);
        assertThat(again.text()).contains("Vous avez déjà répondu").doesNotContain("goutte");
        answer(HowItFelt.SO_SO, "Encore un courant d’air.", "NO");
        assertThat(said()).containsExactly("Encore un courant d’air.|MIXED|false");
        assertThat(replies()).isEqualTo(1);

        answer(HowItFelt.SO_SO, "", "NO");
        assertThat(said()).isEmpty();
    }

    @Test
    void nobodyIsQuotedWhoDidNotSaySo() {
        visitors.anonymous()
                .open(link)
                .form("")
                .with("how", HowItFelt.WELL)
                .with("changed", Changed.NOTHING)
                .with("recommends", Recommends.YES)
                .with("neighbourWords", "Appelez-les.")
                .submit();

        assertThat(said()).containsExactly("Appelez-les.|GOOD|false");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Screen wrong = visitors.anonymous()
                .open(link)
                .form("")
                .with("changedWords", "x".repeat(501))
                .with("neighbourWords", "Appelez-les.")
                .submit();

        assertThat(wrong.error("how")).isEqualTo("Dites comment la visite s’est passée.");
        assertThat(wrong.error("changed")).isNotEmpty();
        assertThat(wrong.error("changedWords")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(wrong.error("recommends")).isNotEmpty();
        assertThat(wrong.select("textarea[name=neighbourWords]").text()).isEqualTo("Appelez-les.");
        assertThat(replies()).isZero();
    }

    @Test
    void unknownExpiredAndRevokedLinksGetOneAndTheSameAnswer() throws Exception {
        String unknown = "/retour/" + "a".repeat(43);
        String expired = AskedVisits.link(links, visit);
        database.sql("update visit_link set made_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " where intervention_id = ?")
                .param(visit.value())
                .update();

        assertThat(bare(expired)).isEqualTo(bare(unknown)).contains("Ce lien ne sert plus");
        assertThat(answeredTo(expired)).isEqualTo(answeredTo(unknown)).contains("Ce lien ne sert plus");
        assertThat(replies()).isZero();
    }

    @Test
    void thePageIsKeptNowhereAndOpeningItChangesNothing() throws Exception {
        MockHttpServletResponse page = web.perform(get(link)).andReturn().getResponse();
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(replies()).isZero();
        assertThat(web.perform(post(link).param("how", "WELL"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(statements.of(() -> visitors.anonymous().open(link))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aMachineThatFillsEveryBoxIsThankedAndForgotten() throws Exception {
        assertThat(web.perform(post(link)
                                .with(csrf())
                                .param("how", "WELL")
                                .param("changed", "A_LOT")
                                .param("recommends", "YES")
                                .param("site", "https://example.com"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/retour/merci");
        assertThat(replies()).isZero();
    }

    @Test
    void whoeverSendsTooOftenWaits() {
        for (int i = 0; i < VisitReplyController.MOST_ON_A_LINK; i++) {
            answer(HowItFelt.WELL, "Mot " + i, "NO");
        }
        Screen held = visitors.anonymous().post(link, "how", "BADLY", "changed", "NOTHING", "recommends", "NO");

        assertThat(held.status()).isEqualTo(429);
        assertThat(held.header("Retry-After")).isEqualTo("3600");
        assertThat(visits.text("select how from visit_reply where intervention_id = ?", visit.value()))
                .isEqualTo("WELL");
    }

    @Test
    void theTokenIsKeptAsItsHashAlone() {
        String token = link.replaceFirst("/retour/", "");
        assertThat(database.sql("select token_hash from visit_link where intervention_id = ?")
                        .param(visit.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token);
    }

    private Screen answer(HowItFelt how, String words, String quote) {
        return AskedVisits.answer(visitors.anonymous(), link, how, words, quote);
    }

    private String bare(String path) throws Exception {
        return plain(web.perform(get(path)).andReturn().getResponse());
    }

    private String answeredTo(String path) throws Exception {
        return plain(web.perform(post(path)
                        .with(csrf())
                        .param("how", "WELL")
                        .param("changed", "A_LOT")
                        .param("recommends", "YES"))
                .andReturn()
                .getResponse());
    }

    private static String plain(MockHttpServletResponse response) throws Exception {
        return response.getStatus() + response.getContentAsString().replaceAll("value=\"[^\"]{20,}\"", "");
    }

    private List<String> said() {
        return database.sql("select words || '|' || tone || '|' || may_quote from feedback"
                        + " where cause_id = ? and words is not null order by prompt")
                .param(visit.value())
                .query(String.class)
                .list();
    }

    private int replies() {
        return visits.count("select count(*) from visit_reply where intervention_id = ?", visit.value());
    }
}
