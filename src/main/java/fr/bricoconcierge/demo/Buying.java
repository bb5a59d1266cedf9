package fr.bricoconcierge.demo;

import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What becomes of a purchase after it was asked for. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class Buying {

    private final Purchasing purchasing;
    private final Narrator narrator;

    Buying(Purchasing purchasing, Narrator narrator) {
        this.purchasing = purchasing;
        this.narrator = narrator;
    }

    void agree(Stage stage, ToldVisit visit, PurchaseId purchase, String note) {
        narrator.tell(
                later(visit, 5),
                () -> purchasing.answer(purchase, true, note, stage.team().coordinator()));
    }

    void pay(ToldVisit visit, PurchaseId purchase, String euros) {
        var actual = new Money(new BigDecimal(euros));
        narrator.tell(later(visit, 60), () -> {
            purchasing.pay(purchase, actual, visit.by());
        });
    }

    void handIn(ToldVisit visit, PurchaseId purchase) {
        narrator.tell(later(visit, 70), () -> purchasing.attachReceipt(purchase, receipt(), visit.by()));
    }

    private static Instant later(ToldVisit visit, int minutes) {
        return visit.now().plus(Duration.ofMinutes(minutes));
    }

    private static byte[] receipt() {
        try {
            return new ClassPathResource("demo/ticket.png").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
