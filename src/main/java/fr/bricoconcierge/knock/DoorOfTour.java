package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.time.Instant;
import org.springframework.web.util.UriComponentsBuilder;

/** The door that an address of a page names: {@code /tournees/{id}/portes/{door}}. */
record DoorOfTour(TourId id, DoorId door) {

    Attempt attempt(Instant now, AccountId by) {
        return Attempt.at(id, door, now, by);
    }

    /** Where the list comes back to it. */
    String inTheList() {
        return "/tournees/%s#porte-%s".formatted(id, door);
    }

    /** The card comes first, then the appointment or the visit; both know where they were begun. */
    String card(TalkForm talk) {
        var card = UriComponentsBuilder.fromPath("/habitants/nouveau")
                .queryParam("origine", "TOUR")
                .queryParam("canal", "TOUR")
                .queryParam("porte", door)
                .queryParam("source", talk.passage())
                .queryParam("retour", inTheList().replace("#", "%23"));
        if (talk.outcome().followUp() != null) {
            card.queryParam("suite", talk.outcome().followUp());
        }
        return card.build(true).toUriString();
    }

    String undo(KnockId knock) {
        return "/tournees/%s/passages/%s/annulation".formatted(id, knock);
    }
}
