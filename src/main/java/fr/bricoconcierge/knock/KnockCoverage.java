package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.CoverageSource;
import org.springframework.stereotype.Component;

/** How far the doors have been covered by all tours. */
@Component
class KnockCoverage implements CoverageSource {

    @Override
    public String view() {
        return "tour_coverage";
    }
}
