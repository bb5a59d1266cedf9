package fr.bricoconcierge.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of what people said. */
record FeedbackPage(FeedbackFilter filter, List<FeedbackRow> rows, int total, int page) {

    private static final int FEW = 10;

    public String counted() {
        return total == 0 ? "Rien" : total + (total == 1 ? "\u00a0retour" : "\u00a0retours");
    }

    /** Whether there is too little to compare themes or tones by their figures. */
    public boolean isFew() {
        return total > 0 && total < FEW;
    }

    public boolean isPaged() {
        return total > FeedbackReading.PAGE;
    }

    public String said() {
        int first = (page - 1) * FeedbackReading.PAGE + 1;
        return "%d à %d sur %d".formatted(first, first + rows.size() - 1, total);
    }

    public @Nullable String previous() {
        return page > 1 ? filter.address(FeedbackFilter.PATH, page - 1) : null;
    }

    public @Nullable String next() {
        return page * FeedbackReading.PAGE < total ? filter.address(FeedbackFilter.PATH, page + 1) : null;
    }
}
