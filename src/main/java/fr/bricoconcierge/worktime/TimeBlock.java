package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What takes up a stretch of time, whoever takes part.
 *
 * @param subject the tour, stand session or appointment it stands for
 * @param startsAt included
 * @param endsAt excluded: two blocks may touch
 * @param title in French, without personal data
 * @param path the page that shows it
 * @param sector where one is then, when it is an area
 */
public record TimeBlock(
        BlockKind kind,
        UUID subject,
        Instant startsAt,
        Instant endsAt,
        String title,
        String path,
        @Nullable SectorId sector) {

    public TimeBlock(BlockKind kind, UUID subject, Instant startsAt, Instant endsAt, String title, String path) {
        this(kind, subject, startsAt, endsAt, title, path, null);
    }

    public TimeBlock {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a block ends after it starts");
        }
    }

    /** The same, spent in that area. */
    public TimeBlock in(SectorId area) {
        return new TimeBlock(kind, subject, startsAt, endsAt, title, path, area);
    }
}
