package fr.bricoconcierge.organisation;

import fr.bricoconcierge.shared.EmailAddress;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the coordinator says of an organisation.
 *
 * @param email where it is written to when it answers by a link; nothing: it does not
 */
@NullUnmarked
public record OrganisationForm(
        @NotNull UUID command,

        @NotBlank(message = "Indiquez le nom de l’organisme.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @NotNull(message = "Choisissez ce qu’est cet organisme.")
        OrganisationKind kind,

        Set<Programme> programmes,

        @EmailAddress(message = "Indiquez une adresse comme accueil@organisme.fr.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String email) {

    public OrganisationForm {
        programmes = programmes == null ? Set.of() : new TreeSet<>(programmes);
    }

    static OrganisationForm empty() {
        return new OrganisationForm(Uuids.next(), null, null, null, null);
    }

    static OrganisationForm of(OrganisationRow known) {
        return new OrganisationForm(Uuids.next(), known.name(), known.kind(), known.follows(), known.email());
    }

    String told() {
        return name.strip();
    }

    String[] followed() {
        return programmes.stream().map(Programme::name).toArray(String[]::new);
    }
}
