package fr.bricoconcierge.departure;

import fr.bricoconcierge.gear.CarriedGear;
import fr.bricoconcierge.kit.TakeableItem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the check: its tick, and the items of the stock that are packed under it.
 *
 * @param gear the tools or the bikes that one has, and what is wrong with them
 */
record PackedGroup(DepartureCheck check, List<TakeableItem> items, List<String> gear) {

    static PackedGroup of(DepartureCheck check, List<TakeableItem> all, List<CarriedGear> carried) {
        return new PackedGroup(
                check,
                all.stream().filter(item -> check.holds(item.kind())).toList(),
                carried.stream()
                        .filter(thing -> check.holds(thing.kind()))
                        .map(CarriedGear::said)
                        .toList());
    }

    /** Whether the check is of things that somebody is lent. */
    public boolean isOfGear() {
        return check.isOfGear();
    }

    /** « Ampoule LED 4 · Bas de porte 2 », empty when one carries none of it. */
    public String carried() {
        return items.stream()
                .filter(item -> item.mine() > 0)
                .map(item -> item.name() + "\u00a0" + item.mine())
                .collect(Collectors.joining(" · "));
    }

    public List<TakeableItem> takeable() {
        return items.stream().filter(item -> item.depot() > 0).toList();
    }
}
