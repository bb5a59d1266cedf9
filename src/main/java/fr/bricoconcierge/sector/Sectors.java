package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.SectorId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sectors extends Repository<Sector, SectorId> {

    /** At once: its doors are moved by statements of their own. */
    Sector saveAndFlush(Sector sector);

    Optional<Sector> findById(SectorId id);

    Optional<Sector> findByCommuneCodeAndName(String communeCode, String name);
}
