package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a market is not held. */
public record ClosureRow(
        UUID id,
        MarketId market,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    /** « mardi 14 juillet 2026 », « du lundi 3 août 2026 au lundi 31 août 2026 ». */
    public String days() {
        return fromOn.equals(untilOn)
                ? Moment.dayAndYear(fromOn)
                : "du %s au %s".formatted(Moment.dayAndYear(fromOn), Moment.dayAndYear(untilOn));
    }

    /** « marché fermé (fête communale) ». */
    public String sentence() {
        return reason == null ? "Le marché est fermé ce jour-là." : "Le marché est fermé\u00a0: " + reason + ".";
    }
}
