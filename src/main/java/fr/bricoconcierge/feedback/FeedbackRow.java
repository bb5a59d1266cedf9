package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, without who they are.
 *
 * @param words none once they were forgotten
 * @param theme none: not sorted yet
 * @param author of the team or of an organisation
 */
public record FeedbackRow(
        UUID id,
        FeedbackSource source,
        UUID causeId,
        Prompt prompt,
        @Nullable String words,
        @Nullable Tone tone,
        @Nullable UUID themeId,
        @Nullable String theme,
        @Nullable String sector,
        @Nullable String author,
        Instant saidAt,
        boolean mayQuote,
        boolean marked) {

    public Moment moment() {
        return Moment.at(saidAt);
    }

    /** « Habitants · Wazemmes »: as a quotation is signed. */
    public String signature() {
        return sector == null ? source.label() : source.label() + ", " + sector;
    }

    /** The page of what it is about, for the coordinator; none for a weekly note. */
    public @Nullable String about() {
        return switch (source) {
            case RESIDENT -> "/interventions/" + causeId;
            case ADVISOR -> "/orientations/suivi/" + causeId;
            case CONCIERGE -> null;
        };
    }
}
