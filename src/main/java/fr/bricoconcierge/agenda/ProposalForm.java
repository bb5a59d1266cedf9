package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** What one looks for a free moment by. */
@NullUnmarked
record ProposalForm(
        ResidentId habitant,
        AccountId qui,
        AccountId avec,

        @Min(value = 15, message = "Comptez au moins 15 minutes.")
        @Max(value = 240, message = "Comptez au plus 240 minutes.")
        Integer duree,

        SectorId secteur,
        LocalDate jour,
        HalfDay demi) {

    /** Somebody goes, for some time. */
    ProposalForm orElse(AccountId usual, int minutes) {
        return new ProposalForm(
                habitant, qui == null ? usual : qui, avec, duree == null ? minutes : duree, secteur, jour, demi);
    }

    List<AccountId> team() {
        return Stream.of(qui, avec).filter(Objects::nonNull).distinct().toList();
    }
}
