package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The page behind the code of a notice, for anybody in the world (N3). */
@PageTest
class PublicCallBackTests {

    @Autowired
    MockMvc web;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    NoticePrinting printing;

    @Autowired
    NoticeStack stack;

    @Autowired
    DoorKeeping doors;

    @Autowired
    JdbcClient database;

    private PublicSender sender;
    private NoticeCode unattached;

    @BeforeEach
    void aNoticeLeftNowhereYet() {
        sender = new PublicSender(web, database);
        unattached = new Leaflets(printing, stack, doors, people, database).print(people.another(Role.CONCIERGE));
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndKeptAsTyped() {
        Screen page = visitors.anonymous().open("/avis/" + unattached.shown());

        Screen wrong = page.form("")
                .with("firstName", "")
                .with("message", "La fenêtre ferme mal")
                .submit();

        assertThat(wrong.error("firstName")).isEqualTo("Écrivez votre prénom.");
        assertThat(wrong.error("phone")).isEqualTo("Laissez un numéro de téléphone ou un courriel.");
        assertThat(wrong.error("consent")).startsWith("Sans votre accord");
        assertThat(wrong.select("textarea[name=message]").text()).isEqualTo("La fenêtre ferme mal");
        assertThat(sender.requests(unattached)).isZero();
    }

    @Test
    void whatIsAgreedToIsWhatThePageDoesWithIt() {
        Screen page = visitors.anonymous().open("/avis/" + unattached.shown());

        assertThat(page.text())
                .contains("Vous préférez que nous ne gardions rien ? Appelez-nous plutôt : nous vous aidons aussi.")
                .doesNotContain("Si vous dites non");
    }

    @Test
    void aMomentThatDoesNotExistIsSaidAndNothingTypedIsLost() {
        Screen page = visitors.anonymous().open("/avis/" + unattached.shown());

        Screen wrong = page.form("")
                .with("firstName", "Nadia")
                .with("phone", "06 39 98 12 34")
                .with("message", "La fenêtre ferme mal")
                .with("consent", "true")
                .with("moment", "FOO")
                .submit();

        assertThat(wrong.error("moment")).isEqualTo("Choisissez un moment de la liste.");
        FilledForm kept = wrong.form("");
        assertThat(kept.value("firstName")).isEqualTo("Nadia");
        assertThat(kept.value("phone")).isEqualTo("06 39 98 12 34");
        assertThat(kept.value("message")).isEqualTo("La fenêtre ferme mal");
        assertThat(kept.value("consent")).startsWith("true");
        assertThat(sender.requests(unattached)).isZero();
    }

    @Test
    void aMachineThatFillsEveryBoxIsThankedAndForgotten() throws Exception {
        int before = sender.requests();

        MockHttpServletResponse answer = web.perform(post("/avis/" + unattached.shown())
                        .with(csrf())
                        .param("firstName", "Bot")
                        .param("phone", "0639981234")
                        .param("moment", "ANY")
                        .param("consent", "true")
                        .param("site", "https://example.com"))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/avis/merci");
        assertThat(sender.requests()).isEqualTo(before);
    }

    @Test
    void theSameWordsSentTwiceAreOneRequest() throws Exception {
        String path = "/avis/" + unattached.shown();
        sender.send(path, PublicSender.anAddress(), "Nadia", "0639981234", "true");
        sender.send(path, PublicSender.anAddress(), "Nadia", "06 39 98 12 34", "true");

        assertThat(sender.requests(unattached)).isEqualTo(1);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(web.perform(post("/avis/K7MQ-42PX").param("firstName", "Nadia"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        MvcResult visit = web.perform(get("/avis/K7MQ-42PX")).andReturn();
        assertThat(visit.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(visit.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void thePageIsLightAndAsksTheDatabaseOnce() throws Exception {
        MockHttpServletResponse page =
                web.perform(get("/avis/K7MQ-42PX")).andReturn().getResponse();
        int bytes = compressed(page.getContentAsByteArray())
                + compressed(resource("css/app.css"))
                + compressed(resource("css/parts.css"))
                + compressed(resource("img/icons.svg"))
                + compressed(resource("img/mark.svg"))
                + resource("fonts/atkinson-hyperlegible-next-latin.woff2").length;

        assertThat(bytes).isLessThan(50 * 1024);
        assertThat(page.getContentAsString()).doesNotContain("<script");
        assertThat(statements.of(() -> visitors.anonymous().open("/avis/K7MQ-42PX")))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource("static/" + path).getContentAsByteArray();
    }

    private static int compressed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }
}
