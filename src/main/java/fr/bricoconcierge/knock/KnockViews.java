package fr.bricoconcierge.knock;

import fr.bricoconcierge.tour.KnockFacts;
import org.springframework.stereotype.Component;

/** Names the views that tours are counted by. */
@Component
class KnockViews implements KnockFacts {

    @Override
    public String counts() {
        return "tour_count";
    }

    @Override
    public String standing() {
        return "knock_standing";
    }
}
