package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The page behind the code of a notice, as anybody in the world may try it (N3). */
@PageTest
class PublicCallBackTests {

    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger();

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

    @Autowired
    Clock clock;

    private CurrentAccount concierge;
    private Leaflets leaflets;
    private NoticeCode unattached;
    private Map<String, String> paths;

    @BeforeEach
    void everyKindOfCode() {
        concierge = people.another(Role.CONCIERGE);
        leaflets = new Leaflets(printing, stack, doors, people, database);
        NoticeCode valid = leaflets.print(concierge);
        leaflets.leave(valid, concierge, clock.instant().minus(Duration.ofDays(2)));
        NoticeCode old = leaflets.print(concierge);
        leaflets.leave(old, concierge, clock.instant().minus(Duration.ofDays(200)));
        unattached = leaflets.print(concierge);
        paths = Map.of(
                "valid", "/avis/" + valid.shown(),
                "typed otherwise", "/avis/" + valid.text().toLowerCase(),
                "not yet attached", "/avis/" + unattached.shown(),
                "expired", "/avis/" + old.shown(),
                "unknown", "/avis/K7MQ-42PX",
                "malformed", "/avis/rien-de-tel",
                "very long", "/avis/" + "A".repeat(3000),
                "strange", "/avis/%3Cscript%3E",
                "none", "/avis");
    }

    @Test
    void everyKindOfCodeGetsTheSamePageByteForByte() throws Exception {
        String first = null;
        for (Map.Entry<String, String> kind : paths.entrySet()) {
            MockHttpServletResponse answer =
                    web.perform(get(URI.create(kind.getValue()))).andReturn().getResponse();
            String page = masked(answer);
            assertThat(answer.getStatus()).as(kind.getKey()).isEqualTo(200);
            first = first == null ? page : first;
            assertThat(page).as(kind.getKey()).isEqualTo(first);
        }
        assertThat(first).contains("On vous rappelle").doesNotContain("rue du Rappel");
    }

    @Test
    void everyKindOfCodeGetsTheSameAnswerRightOrWrong() throws Exception {
        String refused = null;
        for (Map.Entry<String, String> kind : paths.entrySet()) {
            MockHttpServletResponse sent = send(kind.getValue(), anAddress(), "Nadia", "0639981234", "true");
            assertThat(sent.getStatus()).as(kind.getKey()).isEqualTo(302);
            assertThat(sent.getRedirectedUrl()).as(kind.getKey()).isEqualTo("/avis/merci");
            String wrong = masked(send(kind.getValue(), anAddress(), "Nadia", "12", "true"));
            refused = refused == null ? wrong : refused;
            assertThat(wrong).as(kind.getKey()).isEqualTo(refused);
        }
        assertThat(refused).contains("Ce numéro n’existe pas").contains("value=\"Nadia\"");
    }

    @Test
    void whoeverSendsTooOftenIsHeldBackTheSameWayWhateverTheCode() throws Exception {
        String held = null;
        for (Map.Entry<String, String> kind : paths.entrySet()) {
            String address = anAddress();
            for (int i = 0; i < PublicThrottle.MOST_OF_AN_ADDRESS; i++) {
                send("/avis/essai-" + UUID.randomUUID(), address, "Nadia", "0639981234", "true");
            }
            int before = requests();
            MockHttpServletResponse answer = send(kind.getValue(), address, "Nadia", "0639981234", "true");
            assertThat(answer.getStatus()).as(kind.getKey()).isEqualTo(429);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("3600");
            assertThat(requests()).isEqualTo(before);
            String page = masked(answer);
            held = held == null ? page : held;
            assertThat(page).as(kind.getKey()).isEqualTo(held);
        }
        assertThat(held).contains("Réessayez dans une heure").contains("value=\"Nadia\"");
    }

    @Test
    void aCodeIsAskedAboutThreeTimesAnHourFromAnywhere() throws Exception {
        String path = "/avis/" + unattached.shown();
        for (int i = 0; i < PublicThrottle.MOST_ON_A_CODE; i++) {
            assertThat(send(path, anAddress(), "Nadia " + i, "0639981234", "true")
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(send(path, anAddress(), "Nadia", "0639981234", "true").getStatus())
                .isEqualTo(429);
        assertThat(requests(unattached)).isEqualTo(PublicThrottle.MOST_ON_A_CODE);
    }

    @Test
    void aNetworkOfIpv6IsOneSender() throws Exception {
        int last = 0;
        for (int i = 0; i <= PublicThrottle.MOST_OF_AN_ADDRESS; i++) {
            last = send(
                            "/avis",
                            "2001:db8:77:%x::%x".formatted(NEXT_ADDRESS.get() & 0xffff, i + 1),
                            "Léa " + i,
                            "0639981234",
                            "true")
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
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
        assertThat(requests(unattached)).isZero();
    }

    @Test
    void aMachineThatFillsEveryBoxIsThankedAndForgotten() throws Exception {
        int before = requests();

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
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void theSameWordsSentTwiceAreOneRequest() throws Exception {
        String path = "/avis/" + unattached.shown();
        send(path, anAddress(), "Nadia", "0639981234", "true");
        send(path, anAddress(), "Nadia", "06 39 98 12 34", "true");

        assertThat(requests(unattached)).isEqualTo(1);
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

    private MockHttpServletResponse send(String path, String address, String name, String phone, String consent)
            throws Exception {
        return web.perform(post(URI.create(path))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("firstName", name)
                        .param("phone", phone)
                        .param("moment", "MORNING")
                        .param("message", "La fenêtre de la cuisine")
                        .param("consent", consent))
                .andReturn()
                .getResponse();
    }

    private static String anAddress() {
        int next = NEXT_ADDRESS.incrementAndGet();
        return "10.20.%d.%d".formatted(next / 250, next % 250);
    }

    private static String masked(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private int requests() {
        return database.sql("select count(*) from call_back_request")
                .query(Integer.class)
                .single();
    }

    private int requests(NoticeCode code) {
        return database.sql("select count(*) from call_back_request r join passage_notice n on n.id = r.notice_id"
                        + " where n.code = ?")
                .param(code.text())
                .query(Integer.class)
                .single();
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
