package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourNotFound;
import fr.bricoconcierge.tour.TourProgress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down « personne » at several doors as one, and takes it back as one. */
@Service
@Transactional
class Gestures {

    private final Knocking knocking;
    private final Knocks knocks;
    private final NoticeStack notices;
    private final TourProgress tours;

    Gestures(Knocking knocking, Knocks knocks, NoticeStack notices, TourProgress tours) {
        this.knocking = knocking;
        this.knocks = knocks;
        this.notices = notices;
        this.tours = tours;
    }

    /** Leaves out the doors that somebody knocked at meanwhile: on another tablet, or when the gesture came in before. */
    void nobody(Gesture gesture) {
        tours.hold(gesture.tour());
        gesture.doors().forEach((door, left) -> {
            if (!knocks.isKnocked(gesture.tour().value(), door.value())) {
                knock(gesture, door, left);
            }
        });
    }

    /**
     * Takes back what still stands of it at some doors, or wherever it was.
     *
     * @param within null: all its doors
     * @return the doors it was at
     */
    Set<DoorId> undo(TourId tour, GestureId id, @Nullable Set<DoorId> within, AccountId by) {
        tours.hold(tour);
        if (!knocks.existsByGesture(id)) {
            throw new TourNotFound(id);
        }
        List<KnockId> standing = knocks.findStanding(tour, id).stream()
                .filter(knock -> within == null || within.contains(knock.door()))
                .map(Knock::getId)
                .toList();
        return standing.stream().map(knock -> knocking.undo(tour, knock, by)).collect(Collectors.toSet());
    }

    private void knock(Gesture gesture, DoorId door, String left) {
        KnockId id = gesture.id().knockAt(door);
        Attempt attempt = gesture.attempt(door);
        switch (left) {
            case NoticeOffer.NEXT -> knocking.nobodyWithNextNotice(id, attempt);
            case NoticeOffer.NONE -> knocking.nobody(id, attempt, null);
            default -> knocking.nobody(id, attempt, notices.getCode(left));
        }
    }
}
