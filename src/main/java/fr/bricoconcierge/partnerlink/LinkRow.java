package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link and what became of it. */
record LinkRow(
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant usedAt,
        boolean revoked) {

    String said(Instant now) {
        String opened = openedAt == null ? "pas encore ouvert" : "ouvert " + day(openedAt);
        if (usedAt != null) {
            return "Le lien a servi " + day(usedAt) + "\u00a0: il est fermé.";
        }
        if (revoked) {
            return "Le lien ne sert plus (%s).".formatted(opened);
        }
        return expiresAt.isAfter(now)
                ? "Le lien vaut jusqu’au %s\u00a0: %s.".formatted(date(expiresAt), opened)
                : "Le lien a expiré le %s\u00a0: %s.".formatted(date(expiresAt), opened);
    }

    private static String day(Instant at) {
        return "le " + date(at);
    }

    private static String date(Instant at) {
        return Moment.dayAndYear(Moment.dateOf(at));
    }
}
