package fr.bricoconcierge.intervention;

import fr.bricoconcierge.solicitation.Excuse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a visit comes to begin.
 *
 * @param wayBack the page that one goes back to once it is over
 * @param ours nobody asked for it: we pass by of ourselves
 * @param excuse why the charter is passed over, where it is
 * @param worn what protects whoever works
 */
record Circumstances(@Nullable String wayBack, boolean ours, Excuse excuse, Set<SafetyWear> worn) {

    static final Circumstances USUAL = new Circumstances(null, false, Excuse.NONE, Set.of());
}
