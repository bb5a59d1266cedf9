package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a module lets people reserve for a while; agendas show it beside what takes up their time. */
public interface ReservedThings {

    /** What these people have in that stretch of time, in order. */
    List<ReservedThing> of(Collection<AccountId> people, Instant from, Instant to);
}
