package fr.bricoconcierge.demo;

import fr.bricoconcierge.purchase.PaidBy;
import fr.bricoconcierge.purchase.PurchaseLine;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What is bought during a visit of the story.
 *
 * @param paid whether the money has left already
 * @param repaid whether the person pays it back
 */
record Bill(
        Money amount, String shop, String why, List<PurchaseLine> lines, PaidBy paidBy, boolean paid, boolean repaid) {

    static Bill paid(String euros, String shop, String why, PaidBy paidBy, String... what) {
        return new Bill(new Money(new BigDecimal(euros)), shop, why, lines(what), paidBy, true, false);
    }

    static Bill asked(String euros, String shop, String why, PaidBy paidBy, String... what) {
        return new Bill(new Money(new BigDecimal(euros)), shop, why, lines(what), paidBy, false, false);
    }

    /** The same, which the person pays back bit by bit. */
    Bill lent() {
        return new Bill(amount, shop, why, lines, paidBy, paid, true);
    }

    /** Plumbing for what holds water, else what keeps the cold out. */
    UUID category(List<Choice> known) {
        String wanted = lines.get(0).what().startsWith("Siphon") ? "Plomberie" : "Joints et isolation";
        return known.stream()
                .filter(choice -> choice.label().equals(wanted))
                .map(choice -> UUID.fromString(choice.value()))
                .findFirst()
                .orElseThrow();
    }

    private static List<PurchaseLine> lines(String... what) {
        return Arrays.stream(what).map(thing -> new PurchaseLine(thing, 1)).toList();
    }
}
