package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.testing.Waiting;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What every answer carries, and how the application says no. */
@PageTest
class AnswersTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MockMvc web;

    @Test
    void everyAnswerCarriesTheSameProtection() {
        var concierge = visitors.as(people.concierge());
        for (String path : List.of("/stands", "/plus", "/comptes", "/stands/" + UUID.randomUUID(), "/nulle-part")) {
            assertProtected(concierge.answerTo(path));
        }
        assertProtected(visitors.anonymous().answerTo("/stands"));
        assertProtected(visitors.anonymous().answerTo("/connexion"));
    }

    @Test
    void unknownForbiddenAndUnreadableAddressesAnswerAlike() {
        var concierge = visitors.as(people.concierge());

        assertThat(concierge.open("/stands/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(concierge.open("/stands/pas-un-identifiant").status()).isEqualTo(404);
        assertThat(concierge.open("/comptes").status()).isEqualTo(404);
        assertThat(concierge.open("/nulle-part").status()).isEqualTo(404);
    }

    @Test
    void aStrangerIsAskedToSignInWhateverTheAddress() {
        for (String path : List.of("/", "/stands", "/comptes", "/nulle-part")) {
            assertThat(visitors.anonymous().answerTo(path).redirect()).isEqualTo("/connexion");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        int status = web.perform(MockMvcRequestBuilders.post("/connexion")
                        .param("username", "x")
                        .param("password", "y"))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(403);
    }

    @Test
    void anIncompleteRequestIsNoFailureOfTheServer() {
        var concierge = visitors.as(people.concierge());
        String session = "/stands/" + UUID.randomUUID();

        assertThat(concierge.post(session + "/pointages").status()).isEqualTo(400);
        assertThat(concierge
                        .post(session + "/pointages", "tap", "x", "kind", "y")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFailureIsToldInFrench() throws Exception {
        String page = web.perform(MockMvcRequestBuilders.get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("lang=\"fr\"", "Quelque chose s’est coincé").doesNotContain("Whitelabel");
    }

    @Test
    void onePersonsGesturesAtTheSameMomentAreAllAnswered() {
        var concierge = visitors.as(people.concierge());
        var form = concierge
                .open("/taches/nouvelle")
                .form("/taches")
                .with("title", "Rappeler")
                .with("dueOn", "2030-01-01");
        assertThat(form.submit().text()).contains("C’est noté.");
        for (int round = 0; round < 5; round++) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(form::submit))
                    .toList();
            assertThat(answers)
                    .allSatisfy(
                            answer -> assertThat(Waiting.on(answer).status()).isEqualTo(200));
        }
    }

    @Test
    void anAddressThatNothingCanBeSentToIsUnknown() {
        assertThat(visitors.as(people.coordinator()).post("/plus").status()).isEqualTo(404);
    }

    private static void assertProtected(Screen answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
