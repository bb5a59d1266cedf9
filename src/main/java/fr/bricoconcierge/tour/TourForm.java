package fr.bricoconcierge.tour;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
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

/** What is typed to plan a tour; {@code command} makes a double click harmless. */
@NullUnmarked
record TourForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez un secteur.") SectorId sector,
        @NotNull(message = "Indiquez le jour.") LocalDate heldOn,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endsAt,

        @NotNull(message = "Choisissez qui mène la tournée.")
        AccountId first,

        AccountId second,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String partner,

        @NotNull(message = "Choisissez les portes.") DoorChoice.Kind doors,
        List<StreetId> streets,
        Integer howMany) {

    private static final int USUAL_DOORS = 60;

    static TourForm in(SectorId sector, LocalDate day, AccountId first) {
        return new TourForm(
                Uuids.next(),
                sector,
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 30),
                first,
                null,
                null,
                DoorChoice.Kind.NEXT,
                List.of(),
                USUAL_DOORS);
    }

    TourPlan plan() {
        String organisation = partner == null || partner.isBlank() ? null : partner.strip();
        var choice = new DoorChoice(doors, streets == null ? List.of() : streets, howMany == null ? 0 : howMany);
        return new TourPlan(sector, instant(startsAt), instant(endsAt), first, second, organisation, choice);
    }

    /** Those who would go. */
    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    private Instant instant(LocalTime time) {
        return heldOn.atTime(time).atZone(Moment.PARIS).toInstant();
    }
}
