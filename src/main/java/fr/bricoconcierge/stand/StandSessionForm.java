package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to plan a session; {@code command} makes a double click harmless.
 *
 * @param otherName what the place is called, when it is no market
 */
@NullUnmarked
record StandSessionForm(
        @NotNull UUID command,
        MarketId market,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.") @Printable
        String otherName,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.") @Printable
        String otherPlace,

        @Size(max = 80, message = "Écrivez au plus 80 caractères.") @Printable
        String otherCommune,

        @NotNull(message = "Dites si la permanence est installée ou en déambulation.")
        StandForm form,

        @NotNull(message = "Indiquez le jour.") LocalDate heldOn,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endsAt,

        @NotNull(message = "Choisissez qui tient la permanence.")
        AccountId first,

        AccountId second) {

    static StandSessionForm on(LocalDate day, MarketId market, AccountId first) {
        return new StandSessionForm(
                Uuids.next(),
                market,
                null,
                null,
                null,
                StandForm.INSTALLED,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                first,
                null);
    }

    StandPlan plan() {
        OtherPlace elsewhere = market == null ? new OtherPlace(otherName, otherPlace, otherCommune) : null;
        return new StandPlan(market, elsewhere, form, instant(startsAt), instant(endsAt), first, second, null);
    }

    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    /** The field that is missing to know where it is, or null. */
    String missingPlace() {
        if (market != null) {
            return null;
        }
        if (otherName == null && otherPlace == null && otherCommune == null) {
            return "market";
        }
        return otherName == null
                ? "otherName"
                : otherPlace == null ? "otherPlace" : otherCommune == null ? "otherCommune" : null;
    }

    private Instant instant(LocalTime time) {
        return heldOn.atTime(time).atZone(Moment.PARIS).toInstant();
    }
}
