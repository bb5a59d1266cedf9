package fr.bricoconcierge.territory;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sectors and says which doors are in them; a door is in one at most (T2). */
@Service
@Transactional
public class SectorPlanning {

    private final Sectors sectors;
    private final SectorDoors doors;
    private final JdbcClient database;
    private final ReceivedCommands commands;

    SectorPlanning(Sectors sectors, SectorDoors doors, JdbcClient database, ReceivedCommands commands) {
        this.sectors = sectors;
        this.doors = doors;
        this.database = database;
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

    /** Takes the doors of those streets, also from other sectors. */
    public SectorMove takeStreets(SectorId id, Collection<StreetPart> parts) {
        Sector sector = get(id);
        List<SectorMove> moves = parts.stream()
                .map(part -> doors.take(id, sector.communeCode(), part))
                .toList();
        return moves.stream().reduce(SectorMove.NOTHING, SectorMove::plus);
    }

    /** Lets go of a street: its doors are in no sector then. Answers how many there were. */
    public int releaseStreet(SectorId id, StreetId street) {
        return doors.release(get(id).id(), street);
    }

    private SectorId add(SectorPlan plan) {
        boolean known = database.sql("select exists (select 1 from commune where code = ?)")
                .param(plan.communeCode())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new Refused("commune", "Choisissez une commune de la liste.");
        }
        checkName(plan.communeCode(), plan.name(), null);
        SectorId id = sectors.saveAndFlush(new Sector(plan)).id();
        plan.streets().forEach(part -> doors.take(id, plan.communeCode(), part));
        return id;
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
