package fr.bricoconcierge.sector;

import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sectors and changes what is said of them (T2). */
@Service
@Transactional
public class SectorPlanning {

    private final Sectors sectors;
    private final Communes communes;
    private final ReceivedCommands commands;

    SectorPlanning(Sectors sectors, Communes communes, ReceivedCommands commands) {
        this.sectors = sectors;
        this.communes = communes;
        this.commands = commands;
    }

    public SectorId create(UUID command, SectorPlan plan) {
        return new SectorId(commands.once(command, () -> add(plan).value()));
    }

    /** Refuses with a conflict when somebody else changed the sector after {@code version} was read. */
    void describe(SectorId id, long version, SectorPlan plan) {
        Sector sector = get(id);
        if (sector.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Sector.class, id);
        }
        checkName(sector.communeCode(), plan.name(), id);
        sector.describe(plan.name(), plan.colour(), plan.description(), plan.state());
    }

    private SectorId add(SectorPlan plan) {
        if (!communes.has(plan.communeCode())) {
            throw new Refused("commune", "Choisissez une commune de la liste.");
        }
        checkName(plan.communeCode(), plan.name(), null);
        return sectors.saveAndFlush(new Sector(plan)).id();
    }

    private void checkName(String communeCode, String name, @Nullable SectorId except) {
        boolean taken = sectors.findByCommuneCodeAndName(communeCode, name)
                .filter(sector -> !sector.id().equals(except))
                .isPresent();
        if (taken) {
            throw new Refused("name", "Un secteur de cette commune porte déjà ce nom.");
        }
    }

    private Sector get(SectorId id) {
        return sectors.findById(id).orElseThrow(() -> new SectorNotFound(id));
    }
}
