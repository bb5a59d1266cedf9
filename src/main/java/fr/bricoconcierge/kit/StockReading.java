package fr.bricoconcierge.kit;

import fr.bricoconcierge.account.HoldingSource;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the stock show. */
@Service
@Transactional(readOnly = true)
public class StockReading implements HoldingSource {

    private final JdbcClient database;

    StockReading(JdbcClient database) {
        this.database = database;
    }

    /** Every item in use or still there, with its level in the stock of that person; nobody: the depot. */
    List<StockLevel> levels(@Nullable AccountId holder) {
        return database.sql("""
                        select i.id, i.name, i.kind, i.unit, i.threshold,
                               coalesce(sum(m.quantity) filter (where m.holder_id is not distinct from ?), 0) as here,
                               coalesce(sum(m.quantity) filter (where m.holder_id is not null), 0) as carried
                        from kit_item i
                        left join stock_movement m on m.item_id = i.id
                        group by i.id, i.name, i.kind, i.unit, i.threshold
                        having i.retired_at is null or coalesce(sum(m.quantity), 0) <> 0
                        order by i.kind = 'EQUIPMENT' desc, i.kind, i.name, i.id
                        limit 200
                        """)
                .param(holder == null ? null : holder.value())
                .query(StockLevel.class)
                .list();
    }

    /** The items in use, with what the depot holds and what {@code holder} carries of each. */
    public List<TakeableItem> takeable(AccountId holder) {
        return database.sql("""
                        select i.id, i.name, i.kind, i.unit,
                               coalesce(sum(m.quantity) filter (where m.holder_id is null), 0) as depot,
                               coalesce(sum(m.quantity) filter (where m.holder_id = ?), 0) as mine
                        from kit_item i
                        left join stock_movement m on m.item_id = i.id
                        where i.retired_at is null
                        group by i.id, i.name, i.kind, i.unit
                        order by i.kind = 'EQUIPMENT' desc, i.kind, i.name, i.id
                        limit 200
                        """).param(holder.value()).query(TakeableItem.class).list();
    }

    /** What one may take from there: the items of which there is at least one. */
    List<Choice> present(@Nullable AccountId holder) {
        return levels(holder).stream()
                .filter(level -> level.here() > 0)
                .map(StockReading::choice)
                .toList();
    }

    List<Choice> all(@Nullable AccountId holder) {
        return levels(holder).stream().map(StockReading::choice).toList();
    }

    List<HolderRow> holders() {
        return database.sql("""
                        select a.id, a.display_name as name, string_agg(l.name || ' ' || l.level, ' · ' order by l.name) as carried,
                               a.disabled_at is not null as gone
                        from (
                            select m.holder_id, i.name, sum(m.quantity) as level
                            from stock_movement m join kit_item i on i.id = m.item_id
                            where m.holder_id is not null
                            group by m.holder_id, i.id, i.name
                            having sum(m.quantity) <> 0
                        ) l
                        join account a on a.id = l.holder_id
                        group by a.id, a.display_name, a.disabled_at
                        order by a.display_name, a.id
                        limit 50
                        """).query(HolderRow.class).list();
    }

    /** The last movements of that person's stock, or of everybody's when nobody is named. */
    List<MovementRow> latest(@Nullable AccountId holder) {
        return database.sql("""
                        select m.id, m.at, i.name as item, m.kind, m.quantity, h.display_name as holder,
                               a.display_name as author
                        from stock_movement m
                        join kit_item i on i.id = m.item_id
                        join account a on a.id = m.by_id
                        left join account h on h.id = m.holder_id
                        where ?::uuid is null or m.holder_id = ?
                        order by m.at desc, m.id desc
                        limit 20
                        """)
                .param(holder == null ? null : holder.value())
                .param(holder == null ? null : holder.value())
                .query(MovementRow.class)
                .list();
    }

    List<KitItemRow> items() {
        return database.sql("""
                        select id, name, kind, unit, saving_kwh, saving_m3, saving_euros, source, cost, threshold,
                               retired_at is not null as retired
                        from kit_item
                        order by retired_at is not null, kind = 'EQUIPMENT' desc, kind, name, id
                        limit 200
                        """).query(KitItemRow.class).list();
    }

    @Override
    public Map<AccountId, List<String>> held() {
        return database.sql("""
                        select m.holder_id as id, i.name || ' ' || sum(m.quantity) as said
                        from stock_movement m join kit_item i on i.id = m.item_id
                        where m.holder_id is not null
                        group by m.holder_id, i.id, i.name
                        having sum(m.quantity) > 0
                        order by i.name, i.id
                        limit 1000
                        """).query(Held.class).list().stream()
                .collect(Collectors.groupingBy(Held::id, Collectors.mapping(Held::said, Collectors.toList())));
    }

    private static Choice choice(StockLevel level) {
        return Choice.of(level.id(), "%s (%s)".formatted(level.name(), level.said()));
    }

    /** Something that somebody carries: « Ampoule LED 4 ». */
    public record Held(AccountId id, String said) {}
}
