package fr.bricoconcierge.intervention;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is asked at the door; {@code command} makes a double tap harmless. */
@NullUnmarked
record VisitStartForm(
        @NotNull UUID command,
        @NotNull ResidentId habitant,
        AppointmentId rendezVous,

        @NotNull(message = "Choisissez par quoi vous commencez.")
        PartType type,

        @NotNull(message = "Dites si vous êtes seul·e.") Company company,
        AccountId second,
        Set<SafetyWear> worn,

        @Size(max = 160, message = "Écrivez au plus 160 caractères.")
        String elsewhere,

        Boolean ours,

        @Size(max = Excuse.LONGEST, message = "Écrivez au plus 200 caractères.")
        String whyBeyond,

        Boolean emergency) {

    static VisitStartForm of(ResidentId resident, AppointmentId appointment, PartType type) {
        return new VisitStartForm(
                Uuids.next(), resident, appointment, type, Company.ALONE, null, Set.of(), null, null, null, null);
    }

    Circumstances circumstances(String wayBack) {
        return new Circumstances(
                wayBack, Boolean.TRUE.equals(ours), Excuse.of(whyBeyond, emergency), worn == null ? Set.of() : worn);
    }

    NewVisit visit(Channel channel, UUID source) {
        return new NewVisit(
                habitant,
                rendezVous == null ? Occasion.of(channel) : Occasion.APPOINTMENT,
                channel,
                rendezVous == null ? null : rendezVous.value(),
                source,
                elsewhere,
                company == Company.ALONE,
                second,
                type);
    }
}
