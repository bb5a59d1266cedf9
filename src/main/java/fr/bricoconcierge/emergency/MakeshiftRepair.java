package fr.bricoconcierge.emergency;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something made safe during a visit, temporarily. */
public record MakeshiftRepair(
        PartId part, InterventionId intervention, @Nullable DangerKind danger, Instant startedAt) {

    /** « Mise en sécurité du mardi 3 mars : gaz », with the year when it is not that of {@code today}. */
    public String said(LocalDate today) {
        String day = Moment.day(Moment.dateOf(startedAt), today);
        return "Mise en sécurité du " + day + (danger == null ? "" : "\u00a0: " + danger.label());
    }

    public String path() {
        return "/interventions/" + intervention + "/parties/" + part;
    }
}
