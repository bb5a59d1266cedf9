package fr.bricoconcierge.moving;

import fr.bricoconcierge.resident.Move;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A move as it is typed.
 *
 * @param command makes a double click harmless
 * @param who {@code ALL} or {@code ONE}
 * @param placeWords the address as typed; it is kept as it is when no door is chosen
 */
@NullUnmarked
record MoveForm(
        UUID command,
        Who who,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String placeWords,

        DoorId door,

        @NotNull(message = "Dites depuis quel jour.") LocalDate movedOn,

        Boolean withDebts) {

    MoveForm {
        command = command == null ? Uuids.next() : command;
    }

    static MoveForm blank(LocalDate today) {
        return new MoveForm(null, Who.ALL, null, null, today, false);
    }

    Move move() {
        return new Move(who != Who.ONE, door, placeWords, movedOn, Boolean.TRUE.equals(withDebts));
    }

    enum Who {
        ALL,
        ONE
    }
}
