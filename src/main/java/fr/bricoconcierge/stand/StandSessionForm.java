package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to plan a session; {@code command} makes a double click harmless. */
@NullUnmarked
record StandSessionForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez un marché.") MarketId market,

        @NotNull(message = "Dites si la permanence est installée ou en déambulation.")
        StandForm form,

        @NotNull(message = "Indiquez le jour.") LocalDate heldOn,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endsAt,

        @NotNull(message = "Choisissez qui tient la permanence.")
        AccountId first,

        AccountId second) {

    static StandSessionForm on(LocalDate day, AccountId first) {
        return new StandSessionForm(
                Uuids.next(), null, StandForm.INSTALLED, day, LocalTime.of(9, 0), LocalTime.of(12, 0), first, null);
    }

    StandPlan plan() {
        return new StandPlan(market, form, instant(startsAt), instant(endsAt), first, second);
    }

    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    private Instant instant(LocalTime time) {
        return heldOn.atTime(time).atZone(Moment.PARIS).toInstant();
    }
}
