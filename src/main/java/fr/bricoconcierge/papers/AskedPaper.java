package fr.bricoconcierge.papers;

import java.util.UUID;

/** One paper that is asked of a household, and how far it is with it. */
public record AskedPaper(UUID paperId, String label, PaperState state) {

    public boolean isReady() {
        return state == PaperState.READY;
    }
}
