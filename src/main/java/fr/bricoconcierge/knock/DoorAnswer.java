package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a tablet hears after a tap: the doors that changed, by this tablet and by the other one, and what counts on top. */
@Component
class DoorAnswer {

    static final String VIEW = "knock/door :: answer";

    private final TourReading reading;
    private final DoorList doors;
    private final NoticeOffers notices;

    DoorAnswer(TourReading reading, DoorList doors, NoticeOffers notices) {
        this.reading = reading;
        this.doors = doors;
        this.notices = notices;
    }

    /** @param since the last change that the tablet knows of; null: it asks for the touched doors alone */
    String about(TourId tour, AccountId holder, Set<DoorId> touched, @Nullable Long since, Model model) {
        DoorsOfTour sheet = doors.of(tour);
        var changed = sheet.changed(touched, since == null ? Long.MAX_VALUE : since);
        model.addAttribute("tour", reading.getHead(tour));
        model.addAttribute("count", reading.count(tour));
        model.addAttribute("change", sheet.change());
        model.addAttribute("changed", changed);
        model.addAttribute("groups", sheet.groupsOf(changed));
        model.addAttribute("next", sheet.next());
        model.addAttribute("doubled", sheet.doubled());
        model.addAttribute("offer", notices.offer(holder));
        return VIEW;
    }

    static void refuse(Refused refusal, Model model) {
        model.addAttribute("refusal", refusal.sentence());
    }
}
