package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far tours are: begun by a first knock, ended by the last door or by hand, taken up again. */
@Service
@Transactional
public class TourProgress {

    private final Tours tours;
    private final TimeBlocks time;
    private final Clock clock;

    TourProgress(Tours tours, TimeBlocks time, Clock clock) {
        this.tours = tours;
        this.time = time;
        this.clock = clock;
    }

    /** Ends a tour that has begun, or adds the note to one that ended by itself; its pair is free from then on. */
    public void finish(TourId id, @Nullable String worked, @Nullable String surprised) {
        get(id).finish(blankIsNone(worked), blankIsNone(surprised), clock.instant());
        time.end(id.value(), clock.instant());
    }

    public void resume(TourId id) {
        get(id).resume();
    }

    /** Waits for whoever else knocks on that tour, and holds it to the end of the transaction. */
    public void hold(TourId id) {
        get(id);
    }

    /**
     * Begins a tour that is held with its first knock.
     *
     * @return its sector
     */
    public SectorId knocked(TourId id, Instant at) {
        Tour tour = getHeld(id);
        tour.knocked(at);
        return tour.sector();
    }

    /** Ends a tour that is held when every door is done, and lets it go on when the last one is taken back. */
    public void settle(TourId id, boolean allDone, Instant now) {
        getHeld(id).settle(allDone, now);
        if (allDone) {
            time.end(id.value(), clock.instant());
        }
    }

    private Tour getHeld(TourId id) {
        return tours.findById(id).orElseThrow(() -> new TourNotFound(id));
    }

    private Tour get(TourId id) {
        return tours.findAndLock(id).orElseThrow(() -> new TourNotFound(id));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
