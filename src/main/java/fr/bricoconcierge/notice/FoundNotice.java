package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printed notice, and where it was left when it was.
 *
 * @param source the notice itself, as the source of what follows
 * @param holder whose stack it belongs to
 * @param author who left it
 * @param old whether it was left too long ago
 */
public record FoundNotice(
        UUID source,
        String code,
        int serial,
        String holder,
        @Nullable DoorId door,
        @Nullable String line,
        @Nullable String label,
        @Nullable String commune,
        @Nullable UUID tour,
        @Nullable Instant leftAt,
        @Nullable String author,
        boolean old) {

    public String shown() {
        return new NoticeCode(code).shown();
    }

    public boolean isLeft() {
        return door != null;
    }

    /** « 12 rue Gambetta, 2e étage gauche, Lille ». */
    public String place() {
        return Stream.of(line, label, commune).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    public @Nullable Moment moment() {
        return leftAt == null ? null : Moment.at(leftAt);
    }
}
