package fr.bricoconcierge.shared;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Where a card, an appointment or a visit was begun, carried from page to page in the parameters {@code origine},
 * {@code canal}, {@code porte}, {@code source}, {@code retour}, {@code suite}, {@code quand}, {@code qui} and {@code avec}.
 *
 * @param origine how the household met the service, when it is new
 * @param canal how this request came
 * @param porte the door it was begun at
 * @param source the knock, stand session or notice it comes from
 * @param retour the page to come back to, within this application
 * @param suite what the card is opened for, when it is only the first step
 * @param quand the free moment it was begun at, on an agenda
 * @param qui whose agenda that was
 * @param avec who goes there too
 */
@NullUnmarked
public record StartedFrom(
        @Nullable Origin origine,
        @Nullable Channel canal,
        @Nullable DoorId porte,
        @Nullable UUID source,
        @Nullable String retour,
        @Nullable FollowUp suite,
        @Nullable LocalDateTime quand,
        @Nullable AccountId qui,
        @Nullable AccountId avec) {

    public static final StartedFrom NOWHERE = new StartedFrom(null, null, null, null, null, null);

    public StartedFrom(
            @Nullable Origin origine,
            @Nullable Channel canal,
            @Nullable DoorId porte,
            @Nullable UUID source,
            @Nullable String retour,
            @Nullable FollowUp suite) {
        this(origine, canal, porte, source, retour, suite, null, null, null);
    }

    /** Drops a way back that would leave the application. */
    public StartedFrom {
        retour = isLocal(retour) ? retour : null;
    }

    /** What follows once the card is saved. */
    public enum FollowUp {
        RENDEZ_VOUS,
        INTERVENTION,
        ORIENTATION
    }

    private static boolean isLocal(String path) {
        return path != null && path.matches("/[\\p{Alnum}/_.#?=&-]*") && !path.startsWith("//");
    }
}
