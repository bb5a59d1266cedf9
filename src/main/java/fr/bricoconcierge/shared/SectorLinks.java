package fr.bricoconcierge.shared;

import java.util.List;

/** What one module adds to the page of a sector, in one statement at most. */
public interface SectorLinks {

    List<SectorLink> of(SectorId sector);
}
