package fr.bricoconcierge.sector;

import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a sector.
 *
 * @param command makes a double click harmless
 * @param version of the sector that was read, when it is changed
 */
@NullUnmarked
record SectorForm(
        @NotNull UUID command,
        Long version,
        @NotBlank(message = "Choisissez une commune.") String commune,

        @NotBlank(message = "Donnez un nom au secteur.")
        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        @Printable
        String name,

        @NotNull(message = "Choisissez une couleur.") SectorColour colour,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String description,

        @NotNull(message = "Dites où en est le secteur.") SectorState state) {

    static SectorForm empty() {
        return new SectorForm(Uuids.next(), null, null, null, SectorColour.GREEN, null, SectorState.TO_PREPARE);
    }

    static SectorForm of(SectorView sector) {
        return new SectorForm(
                Uuids.next(),
                sector.version(),
                sector.communeCode(),
                sector.name(),
                sector.colour(),
                sector.description(),
                sector.state());
    }

    SectorPlan plan() {
        return new SectorPlan(commune, name, colour, description, state);
    }
}
