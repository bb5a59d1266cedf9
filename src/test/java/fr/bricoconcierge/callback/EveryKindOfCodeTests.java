package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody learns from the public page whether a code exists. */
@PageTest
class EveryKindOfCodeTests {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

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

    private PublicSender sender;
    private Map<String, String> paths;

    @BeforeEach
    void everyKindOfCode() {
        sender = new PublicSender(web, database);
        CurrentAccount concierge = people.another(Role.CONCIERGE);
        var leaflets = new Leaflets(printing, stack, doors, people, database);
        NoticeCode valid = leaflets.print(concierge);
        leaflets.leave(valid, concierge, clock.instant().minus(Duration.ofDays(2)));
        NoticeCode old = leaflets.print(concierge);
        leaflets.leave(old, concierge, clock.instant().minus(Duration.ofDays(200)));
        NoticeCode unattached = leaflets.print(concierge);
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
            String page = PublicSender.masked(answer);
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
            MockHttpServletResponse sent =
                    sender.send(kind.getValue(), PublicSender.anAddress(), "Nadia", "0639981234", "true");
            assertThat(sent.getStatus()).as(kind.getKey()).isEqualTo(302);
            assertThat(sent.getRedirectedUrl()).as(kind.getKey()).isEqualTo("/avis/merci");
            String wrong =
                    PublicSender.masked(sender.send(kind.getValue(), PublicSender.anAddress(), "Nadia", "12", "true"));
            refused = refused == null ? wrong : refused;
            assertThat(wrong).as(kind.getKey()).isEqualTo(refused);
        }
        assertThat(refused).contains("Ce numéro n’existe pas").contains("value=\"Nadia\"");
    }

    @Test
    void whoeverSendsTooOftenIsHeldBackTheSameWayWhateverTheCode() throws Exception {
        String held = null;
        for (Map.Entry<String, String> kind : paths.entrySet()) {
            String address = PublicSender.anAddress();
            for (int i = 0; i < PublicCallBackController.MOST_OF_A_SENDER; i++) {
                sender.send("/avis/essai-" + UUID.randomUUID(), address, "Nadia", "0639981234", "true");
            }
            int before = sender.requests();
            MockHttpServletResponse answer = sender.send(kind.getValue(), address, "Nadia", "0639981234", "true");
            assertThat(answer.getStatus()).as(kind.getKey()).isEqualTo(429);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("3600");
            assertThat(sender.requests()).isEqualTo(before);
            String page = PublicSender.masked(answer);
            held = held == null ? page : held;
            assertThat(page).as(kind.getKey()).isEqualTo(held);
        }
        assertThat(held).contains("Réessayez dans une heure").contains("value=\"Nadia\"");
    }
}
