package fr.bricoconcierge.visitcopy;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done in a home, for those who live there. */
record VisitCopy(
        List<Fitted> fitted,
        List<Work> works,
        List<Address> addresses,
        List<String> sheets,
        @Nullable Instant meetingAt) {

    /** All that is fitted together, in a year, as far as it is estimated; none when nothing is. */
    public @Nullable String savings() {
        List<String> said = new ArrayList<>();
        add(said, fitted.stream().map(Fitted::kwh).toList(), "kWh");
        add(said, fitted.stream().map(Fitted::m3).toList(), "m³ d’eau");
        add(said, fitted.stream().map(Fitted::euros).toList(), "€");
        return said.isEmpty() ? null : String.join(", ", said);
    }

    /** Where the estimates come from. */
    public String sources() {
        return String.join(
                "\u00a0; ",
                fitted.stream()
                        .map(Fitted::source)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    public @Nullable String meeting() {
        return meetingAt == null ? null : Moment.at(meetingAt).text();
    }

    private static void add(List<String> said, List<@Nullable BigDecimal> amounts, String unit) {
        BigDecimal sum = amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0) {
            said.add(sum.setScale(0, RoundingMode.HALF_UP).toPlainString() + "\u00a0" + unit);
        }
    }

    /** Equipment of one kind, its savings those of all its pieces. */
    record Fitted(
            String name,
            int quantity,
            @Nullable BigDecimal kwh,
            @Nullable BigDecimal m3,
            @Nullable BigDecimal euros,
            @Nullable String source) {}

    /** @param until when it must be seen again, for what is temporary */
    record Work(String what, @Nullable LocalDate until) {

        public @Nullable String day() {
            return until == null ? null : Moment.dayAndYear(until);
        }
    }

    record Address(String name, @Nullable String phone) {

        public @Nullable String number() {
            return phone == null ? null : PhoneNumber.shown(phone);
        }
    }
}
