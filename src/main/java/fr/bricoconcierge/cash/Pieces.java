package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes and coins as one writes them down: « 2 × 20, 3 × 5, 4 × 0,50 ». */
record Pieces(Money total) {

    private static final Pattern ONE = Pattern.compile("(\\d{1,4})\\s*[x×*]\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*€?");
    private static final List<BigDecimal> IN_USE = List.of(
                    "500", "200", "100", "50", "20", "10", "5", "2", "1", "0.5", "0.2", "0.1", "0.05", "0.02", "0.01")
            .stream()
            .map(BigDecimal::new)
            .toList();

    /** Refuses, beside {@code pieces}, what cannot be read and what no euro note or coin is worth. */
    static Pieces of(String text) {
        Money total = Money.ZERO;
        for (String part : text.replaceAll("[\\s\\u00a0\\u202f]+", " ").split(",(?=\\s)|;|\\bet\\b")) {
            total = total.plus(worth(part.strip()));
        }
        return new Pieces(total);
    }

    private static Money worth(String part) {
        Matcher read = ONE.matcher(part);
        if (!read.matches()) {
            throw new Refused("pieces", "Écrivez combien de chaque, par exemple 2 × 20, 3 × 5, 4 × 0,50.");
        }
        var value = new BigDecimal(read.group(2).replace(',', '.'));
        if (IN_USE.stream().noneMatch(known -> known.compareTo(value) == 0)) {
            throw new Refused("pieces", "Aucun billet ni pièce ne vaut %s.".formatted(new Money(value)));
        }
        return new Money(value.multiply(new BigDecimal(read.group(1))));
    }
}
