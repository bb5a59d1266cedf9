package fr.bricoconcierge.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message whose turn has come.
 *
 * @param words its plain form, with the link left open
 * @param html its designed form, for e-mail
 * @param attempts how often it was tried before
 */
record DueMessage(
        MessageId id,
        MessageChannel channel,
        MessagePurpose purpose,
        UUID causeId,
        @Nullable UUID householdId,
        String recipient,
        String subject,
        String words,
        @Nullable String html,
        @Nullable String link,
        @Nullable String calendar,
        @Nullable Instant uselessAfter,
        int attempts) {

    String plain() {
        return withLink(words);
    }

    Optional<String> designed() {
        return Optional.ofNullable(html).map(this::withLink);
    }

    boolean isUselessAt(Instant now) {
        return uselessAfter != null && !uselessAfter.isAfter(now);
    }

    private String withLink(String text) {
        return text.replace(MessageText.LINK, link == null ? "" : link);
    }
}
