package fr.bricoconcierge.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the messages, and how to turn it.
 *
 * @param state shows those of that state alone; none: all
 * @param page from 1
 */
record MessageList(List<MessageRow> rows, @Nullable MessageState state, int page, int total) {

    /** « 1 à 50 sur 312 messages ». */
    public String said() {
        int first = (page - 1) * MessageReading.PAGE + 1;
        return "%d à %d sur %d message%s".formatted(first, first + rows.size() - 1, total, total > 1 ? "s" : "");
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return page * MessageReading.PAGE < total ? address(page + 1) : null;
    }

    private String address(int wanted) {
        return "/messages?page=" + wanted + (state == null ? "" : "&etat=" + state);
    }
}
