package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Uuids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing as pages and paper show it.
 *
 * @param holder none: it is in the store
 * @param note what was last written about its state
 */
record GearRow(
        GearId id,
        String name,
        GearKind kind,
        @Nullable String label,
        GearCondition condition,
        @Nullable AccountId holderId,
        @Nullable String holder,
        @Nullable LocalDate boughtOn,
        @Nullable BigDecimal value,
        @Nullable Integer checkMonths,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate nextCheck,
        @Nullable String note,
        long version) {

    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** « Perceuse-visseuse, n° P-02 ». */
    public String said() {
        return label == null ? name : name + ", n°\u00a0" + label;
    }

    public String where() {
        return isOut() ? "—" : holder == null ? "Dépôt" : holder;
    }

    public boolean isOut() {
        return condition == GearCondition.OUT_OF_USE;
    }

    /** Whether a concierge may just take it. */
    public boolean isTakeable() {
        return holderId == null && (condition == GearCondition.GOOD || condition == GearCondition.WORN);
    }

    public boolean isHeldBy(AccountId account) {
        return account.equals(holderId);
    }

    /** « Contrôlé le 3 mars 2026 · Prochain contrôle le 3 mars 2027 ». */
    public String checks() {
        return Stream.of(
                        checkedOn == null ? null : "Contrôlé le " + Moment.dayAndYear(checkedOn),
                        nextCheck == null ? null : "Prochain contrôle le " + Moment.dayAndYear(nextCheck))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** A day as a column of a paper has room for it: « 03/03/2026 »; empty when there is none. */
    public static String column(@Nullable LocalDate day) {
        return day == null ? "" : day.format(COLUMN);
    }

    public @Nullable String price() {
        return value == null ? null : new Money(value).toString();
    }

    /** Due within days, or already late. */
    public boolean isToBeChecked(LocalDate today) {
        return nextCheck != null && !nextCheck.isAfter(today.plusDays(GearChecks.DAYS_AHEAD));
    }

    public boolean isLate(LocalDate today) {
        return nextCheck != null && nextCheck.isBefore(today);
    }

    GearForm form() {
        return new GearForm(
                Uuids.next(), version, name, kind, label, condition, boughtOn, value, checkMonths, nextCheck);
    }
}
