package fr.bricoconcierge.worktime;

import java.time.Instant;
import java.util.UUID;

/**
 * What takes up a stretch of time, whoever takes part.
 *
 * @param subject the tour, stand session or appointment it stands for
 * @param startsAt included
 * @param endsAt excluded: two blocks may touch
 * @param title in French, without personal data
 * @param path the page that shows it
 */
public record TimeBlock(BlockKind kind, UUID subject, Instant startsAt, Instant endsAt, String title, String path) {

    public TimeBlock {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a block ends after it starts");
        }
    }
}
