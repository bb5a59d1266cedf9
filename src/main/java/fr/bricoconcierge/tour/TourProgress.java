package fr.bricoconcierge.tour;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends tours by hand, and takes up again those that ended too soon. */
@Service
@Transactional
public class TourProgress {

    private final Tours tours;
    private final Clock clock;

    TourProgress(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
    }

    /** Ends a tour that has begun, or adds the note to one that ended by itself. */
    public void finish(TourId id, @Nullable String worked, @Nullable String surprised) {
        get(id).finish(blankIsNone(worked), blankIsNone(surprised), clock.instant());
    }

    public void resume(TourId id) {
        get(id).resume();
    }

    private Tour get(TourId id) {
        return tours.findAndLock(id).orElseThrow(() -> new TourNotFound(id));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
