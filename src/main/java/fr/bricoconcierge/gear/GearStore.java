package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The things as they are now, and the append-only list of what happened to them. */
@Component
class GearStore {

    private final JdbcClient database;
    private final Clock clock;

    GearStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes whoever else wants the thing wait until this transaction ends: it is in one pair of hands at a time. */
    Thing hold(GearId id) {
        return database.sql("""
                        select t.id, t.condition, t.holder_id, a.display_name as holder, t.check_months, t.checked_on, t.version
                        from gear_thing t left join account a on a.id = t.holder_id
                        where t.id = ? for update of t
                        """)
                .param(id.value())
                .query(Thing.class)
                .optional()
                .orElseThrow(() -> new GearNotFound(id));
    }

    void insert(GearId id, GearForm form, GearCondition condition, @Nullable LocalDate next) {
        int added = database.sql("""
                        insert into gear_thing (id, name, kind, label, condition, bought_on, value, check_months, next_check, version)
                        values (:id, :name, :kind, :label, :condition, :bought, :value, :months, :next, 0)
                        on conflict (lower(label)) do nothing
                        """)
                .param("id", id.value())
                .param("name", form.name())
                .param("kind", form.kind().name())
                .param("label", form.label())
                .param("condition", condition.name())
                .param("bought", form.boughtOn())
                .param("value", form.value())
                .param("months", form.checkMonths())
                .param("next", next)
                .update();
        if (added == 0) {
            throw taken();
        }
    }

    void describe(GearId id, GearForm form, @Nullable LocalDate next) {
        int changed = database.sql("""
                        update gear_thing set name = :name, kind = :kind, label = :label, bought_on = :bought, value = :value,
                               check_months = :months, next_check = :next, version = version + 1
                        where id = :id and not exists (
                            select from gear_thing o where lower(o.label) = lower(:label) and o.id <> :id)
                        """)
                .param("id", id.value())
                .param("name", form.name())
                .param("kind", form.kind().name())
                .param("label", form.label())
                .param("bought", form.boughtOn())
                .param("value", form.value())
                .param("months", form.checkMonths())
                .param("next", next)
                .update();
        if (changed == 0) {
            throw taken();
        }
    }

    void entrust(GearId id, @Nullable AccountId holder, GearCondition condition) {
        database.sql("update gear_thing set holder_id = ?, condition = ? where id = ?")
                .param(holder == null ? null : holder.value())
                .params(condition.name(), id.value())
                .update();
    }

    void checked(GearId id, GearCondition condition, LocalDate day, @Nullable LocalDate next) {
        database.sql("update gear_thing set condition = ?, checked_on = ?, next_check = ? where id = ?")
                .params(condition.name(), day)
                .param(next)
                .param(id.value())
                .update();
    }

    void retire(GearId id) {
        database.sql("update gear_thing set condition = 'OUT_OF_USE', holder_id = null, next_check = null,"
                        + " version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    void bringBack(GearId id, LocalDate today) {
        database.sql("update gear_thing set condition = 'GOOD', version = version + 1,"
                        + " next_check = case when check_months is not null then cast(? as date) end where id = ?")
                .params(today, id.value())
                .update();
    }

    /** @param holder who has it from then on; of a return, who had it until then */
    UUID write(
            GearId id,
            GearEventKind kind,
            @Nullable AccountId holder,
            GearCondition condition,
            @Nullable String note,
            AccountId by) {
        UUID event = Uuids.next();
        database.sql("insert into gear_event (id, thing_id, kind, holder_id, condition, note, at, by_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(event, id.value(), kind.name())
                .param(holder == null ? null : holder.value())
                .param(condition.name())
                .param(note == null || note.isBlank() ? null : note.strip())
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
        return event;
    }

    private static Refused taken() {
        return new Refused("label", "Un autre objet porte déjà ce numéro.");
    }

    /** A thing as it stands, held until the transaction ends. */
    public record Thing(
            GearId id,
            GearCondition condition,
            @Nullable AccountId holderId,
            @Nullable String holder,
            @Nullable Integer checkMonths,
            @Nullable LocalDate checkedOn,
            long version) {

        boolean isOut() {
            return condition == GearCondition.OUT_OF_USE;
        }
    }
}
