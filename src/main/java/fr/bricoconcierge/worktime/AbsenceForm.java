package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to be away. */
@NullUnmarked
record AbsenceForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez qui s’absente.") AccountId account,
        @NotNull(message = "Indiquez le départ.") LocalDateTime startsAt,
        @NotNull(message = "Indiquez le retour.") LocalDateTime until) {

    static AbsenceForm on(LocalDate day, AccountId account) {
        return new AbsenceForm(Uuids.next(), account, day.atTime(8, 0), day.atTime(18, 0));
    }
}
