package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the vehicles that can be borrowed; one that no longer can be is retired, and what was reserved stays. */
@Service
@Transactional
public class Vehicles {

    private static final String ROWS =
            "select id, name, plate, note, retired_at is not null as retired, version from vehicle ";

    private final JdbcClient database;
    private final Clock clock;

    Vehicles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those in use first. */
    @Transactional(readOnly = true)
    List<Row> all() {
        return database.sql(ROWS + "order by retired_at is not null, name, id limit 50")
                .query(Row.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<Choice> choices() {
        return database
                .sql(ROWS + "where retired_at is null order by name, id limit 50")
                .query(Row.class)
                .list()
                .stream()
                .map(row -> Choice.of(row.id(), row.said()))
                .toList();
    }

    @Transactional(readOnly = true)
    Row get(VehicleId id) {
        return database.sql(ROWS + "where id = ?")
                .param(id.value())
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new VehicleNotFound(id));
    }

    /** @throws Refused beside the name, when another vehicle has it */
    public VehicleId add(VehicleForm form) {
        VehicleId id = VehicleId.next();
        int added = database.sql("insert into vehicle (id, name, plate, note, version) values (?, ?, ?, ?, 0)"
                        + " on conflict (lower(name)) do nothing")
                .params(id.value(), form.name())
                .param(form.plate())
                .param(form.note())
                .update();
        if (added == 0) {
            throw taken();
        }
        return id;
    }

    void change(VehicleId id, VehicleForm form) {
        if (!Long.valueOf(get(id).version()).equals(form.version())) {
            throw new ObjectOptimisticLockingFailureException(VehicleForm.class, id);
        }
        int changed = database.sql(
                        "update vehicle set name = :name, plate = :plate, note = :note, version = version + 1"
                                + " where id = :id and not exists"
                                + " (select from vehicle o where lower(o.name) = lower(:name) and o.id <> :id)")
                .param("id", id.value())
                .param("name", form.name())
                .param("plate", form.plate())
                .param("note", form.note())
                .update();
        if (changed == 0) {
            throw taken();
        }
    }

    void retire(VehicleId id) {
        get(id);
        database.sql("update vehicle set retired_at = ?, version = version + 1 where id = ? and retired_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void bringBack(VehicleId id) {
        get(id);
        database.sql("update vehicle set retired_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    private static Refused taken() {
        return new Refused("name", "Un autre utilitaire porte déjà ce nom.");
    }

    /** A vehicle, in a list. */
    public record Row(
            VehicleId id,
            String name,
            @Nullable String plate,
            @Nullable String note,
            boolean retired,
            long version) {

        public String said() {
            return plate == null ? name : name + ", " + plate;
        }

        VehicleForm form() {
            return new VehicleForm(version, name, plate, note);
        }
    }
}
