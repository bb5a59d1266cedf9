package fr.bricoconcierge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Waiting;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages leave once, after what causes them is sure, and are seen when they do not arrive. */
@PageTest
@Import(Written.class)
@RecordApplicationEvents
class SendingTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatch dispatch;

    @Autowired
    PostOffice post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Written written;

    @Autowired
    ApplicationEvents events;

    private final String address = Letters.address();

    @AfterEach
    void nothingIsLeftToOthers() {
        written.dropTheRest();
    }

    @Test
    void anEmailSaysTheSameInItsTwoForms() throws Exception {
        NewMessage message = Letters.email(address);
        written.write(message);
        dispatch.sendWhatIsDue();

        MimeMessage letter = post.lettersTo(address).get(0);
        assertThat(letter.getSubject()).isEqualTo("Votre rendez-vous");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("Brico-concierge <bonjour@brico.example>");
        assertThat(letter.getMessageID()).isEqualTo("<" + written.id(message) + "@brico.example>");
        assertThat(PostOffice.part(letter, "text/plain").replace("\r", ""))
                .contains(
                        "Bonjour Nadia & <b>Léo</b>,",
                        "Quand\u00a0: mardi 3 mars, 14 h\nAvec\u00a0: Samira",
                        Letters.LINK);
        assertThat(PostOffice.part(letter, "text/html"))
                .contains("Nadia &amp; &lt;b&gt;Léo&lt;/b&gt;", "href=\"" + Letters.LINK + "\"", ".sheet")
                .doesNotContain("http://", "<img", MessageText.LINK);
        assertThat(PostOffice.part(letter, "text/calendar")).contains("METHOD:PUBLISH");
    }

    @Test
    void thePersonalLinkStaysNowhereOnceItHasLeft() {
        NewMessage message = Letters.email(address);
        written.write(message);
        assertThat(written.one(message, "words || html", String.class)).doesNotContain(Letters.LINK);

        dispatch.sendWhatIsDue();
        assertThat(written.state(message)).isEqualTo("SENT");
        assertThat(written.one(message, "link is null", Boolean.class)).isTrue();
    }

    @Test
    void whatIsUndoneIsNotSaid() {
        transaction.executeWithoutResult(status -> {
            outbox.add(Letters.email(address));
            status.setRollbackOnly();
        });
        dispatch.sendWhatIsDue();

        assertThat(post.lettersTo(address)).isEmpty();
    }

    @Test
    void theSameThingIsSaidOnce() {
        NewMessage message = Letters.email(address);
        written.write(message);
        written.write(message);
        dispatch.sendWhatIsDue();
        written.write(message);
        dispatch.sendWhatIsDue();

        assertThat(post.lettersTo(address)).hasSize(1);
    }

    @Test
    void manySendersSendEachMessageOnce() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            addresses.add(Letters.address());
            written.write(Letters.email(addresses.get(i)));
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(threads.submit(dispatch::sendWhatIsDue));
            }
            for (Future<?> each : work) {
                Waiting.on(each);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(addresses)
                .allSatisfy(each -> assertThat(post.lettersTo(each)).hasSize(1));
    }

    @Test
    void aSilentServerIsTriedAgainLaterAndLater() {
        NewMessage message = Letters.email(address);
        written.write(message);
        post.closedWhile(() -> tryUntilItIsGivenUp(message));

        assertThat(written.state(message)).isEqualTo("FAILED");
        assertThat(events.stream(DeliveryFailed.class).map(DeliveryFailed::cause))
                .containsExactly(message.about().id());
    }

    @Test
    void anAddressThatCannotBeIsGivenUpAtOnce() {
        NewMessage message = Letters.email("nadia chez exemple.fr");
        written.write(message);
        dispatch.sendWhatIsDue();

        assertThat(written.state(message)).isEqualTo("FAILED");
        assertThat(events.stream(DeliveryFailed.class)).hasSize(1);
    }

    private void tryUntilItIsGivenUp(NewMessage message) {
        for (int attempt = 1; attempt <= Sending.PATIENCE.size(); attempt++) {
            dispatch.sendWhatIsDue();
            assertThat(written.state(message)).isEqualTo("WAITING");
            assertThat(written.secondsToWait(message))
                    .isCloseTo(Sending.PATIENCE.get(attempt - 1).toSeconds(), within(30L));
            dispatch.sendWhatIsDue();
            assertThat(written.attempts(message)).isEqualTo(attempt);
            written.makeDue(message);
        }
        dispatch.sendWhatIsDue();
    }
}
