package fr.bricoconcierge.followup;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.intervention.Company;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is asked at the door; {@code command} makes a double tap harmless. */
@NullUnmarked
record FollowUpStartForm(
        @NotNull UUID command,
        @NotNull FollowUpCause cause,
        @NotNull UUID subject,
        AppointmentId rendezVous,

        @NotNull(message = "Dites si vous êtes seul·e.") Company company,
        AccountId second) {

    static FollowUpStartForm of(FollowUpCause cause, UUID subject, AppointmentId kept) {
        return new FollowUpStartForm(Uuids.next(), cause, subject, kept, Company.ALONE, null);
    }

    NewFollowUp visit() {
        return new NewFollowUp(cause, subject, rendezVous, company == Company.ALONE, second);
    }
}
