package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody counted. */
public record CountRow(
        UUID id,
        Instant countedAt,
        String holder,
        AccountId holderId,
        BigDecimal expected,
        BigDecimal counted,
        @Nullable String pieces,
        @Nullable String explanation,
        CountState state,
        @Nullable String answerNote,
        @Nullable String answerer) {

    public Money countedMoney() {
        return new Money(counted);
    }

    public Money expectedMoney() {
        return new Money(expected);
    }

    public Money difference() {
        return countedMoney().minus(expectedMoney());
    }

    public Moment moment() {
        return Moment.at(countedAt);
    }

    public boolean isWaiting() {
        return state == CountState.WAITING;
    }

    public boolean isOf(AccountId person) {
        return holderId.equals(person);
    }
}
