package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.List;

/** The tours to come in a sector; they know, the letter announces them. */
public interface PlannedTours {

    /** When those not yet begun start, from {@code from} on, the next first. */
    List<Instant> starts(SectorId sector, Instant from);
}
