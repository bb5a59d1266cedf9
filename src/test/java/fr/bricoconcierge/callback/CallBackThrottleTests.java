package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever sends the public page too often is held back. */
@PageTest
class CallBackThrottleTests {

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

    private PublicSender sender;
    private NoticeCode unattached;

    @BeforeEach
    void aNoticeLeftNowhereYet() {
        sender = new PublicSender(web, database);
        unattached = new Leaflets(printing, stack, doors, people, database).print(people.another(Role.CONCIERGE));
    }

    @Test
    void aCodeIsAskedAboutThreeTimesAnHourFromAnywhere() throws Exception {
        String path = "/avis/" + unattached.shown();
        for (int i = 0; i < PublicCallBackController.MOST_ON_A_CODE; i++) {
            assertThat(sender.send(path, PublicSender.anAddress(), "Nadia " + i, "0639981234", "true")
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(sender.send(path, PublicSender.anAddress(), "Nadia", "0639981234", "true")
                        .getStatus())
                .isEqualTo(429);
        assertThat(sender.requests(unattached)).isEqualTo(PublicCallBackController.MOST_ON_A_CODE);
    }

    @Test
    void aNetworkOfIpv6IsOneSender() throws Exception {
        int last = 0;
        for (int i = 0; i <= PublicCallBackController.MOST_OF_A_SENDER; i++) {
            last = sender.send("/avis", "2001:db8:77::%x".formatted(i + 1), "Léa " + i, "0639981234", "true")
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
    }
}
