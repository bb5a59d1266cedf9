package fr.bricoconcierge.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.PostOffice;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The gateway fails, says nothing, answers twice: each SMS leaves once all the same. */
@PageTest
@Import(Written.class)
class SmsTests {

    private static final String NUMBER = "+33639981234";

    @Autowired
    Written written;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Sending sending;

    @Autowired
    PostOffice post;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void nothingIsLeftToOthers() {
        post.gateway().answerNext();
        written.dropTheRest();
    }

    @Test
    void aServerThatDiesMeanwhileLeavesItToBeSent() {
        NewMessage message = written.write(Letters.sms(NUMBER));
        transaction.executeWithoutResult(status -> {
            assertThat(sending.sendNext()).isTrue();
            status.setRollbackOnly();
        });
        assertThat(written.state(message)).isEqualTo("WAITING");

        post.gateway().answerNext(409);
        dispatch.sendWhatIsDue();
        assertThat(written.state(message)).isEqualTo("SENT");
        assertThat(taken(message)).hasSize(1);
    }

    @Test
    void aGatewayThatFailsOrSaysNothingIsAskedAgain() {
        NewMessage message = written.write(Letters.sms(NUMBER));
        post.gateway().answerNext(503);
        dispatch.sendWhatIsDue();
        assertThat(written.state(message)).isEqualTo("WAITING");

        post.gateway().staySilent();
        written.makeDue(message);
        dispatch.sendWhatIsDue();
        assertThat(written.state(message)).isEqualTo("WAITING");
        assertThat(written.attempts(message)).isEqualTo(2);

        // it had taken the one that it never answered for
        post.gateway().answerNext(409);
        written.makeDue(message);
        dispatch.sendWhatIsDue();
        assertThat(written.state(message)).isEqualTo("SENT");
        assertThat(taken(message)).hasSize(1);
    }

    @Test
    void aRefusalOfTheGatewayIsForGoodAndHoldsNobodyBack() {
        NewMessage refused = Letters.sms("+33");
        NewMessage next = Letters.sms(NUMBER);
        written.write(refused);
        written.write(next);
        post.gateway().answerNext(422);
        dispatch.sendWhatIsDue();

        assertThat(written.state(refused)).isEqualTo("FAILED");
        assertThat(written.state(next)).isEqualTo("SENT");
        assertThat(taken(next).get(0)).contains("mardi 3 mars", Letters.LINK, NUMBER);
    }

    private List<String> taken(NewMessage message) {
        return post.gateway().taken().stream()
                .filter(sms -> sms.contains(written.id(message)))
                .toList();
    }
}
