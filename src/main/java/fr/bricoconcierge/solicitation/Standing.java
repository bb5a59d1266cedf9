package fr.bricoconcierge.solicitation;

import java.util.List;

/** Where a household stands on both counters. */
public record Standing(Tally contacts, Tally visits) {

    public List<Tally> both() {
        return List.of(contacts, visits);
    }

    public Tally of(Counter counter) {
        return counter == Counter.CONTACT ? contacts : visits;
    }
}
