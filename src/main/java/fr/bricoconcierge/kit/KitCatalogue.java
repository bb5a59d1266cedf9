package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The equipment that can be installed in a home, to choose from. */
@Service
@Transactional(readOnly = true)
public class KitCatalogue {

    private final JdbcClient database;

    KitCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** Every equipment type in use, by name. */
    public List<Choice> choices() {
        return database
                .sql("select id, name from kit_item where kind = 'EQUIPMENT' and retired_at is null order by name, id")
                .query(Named.class)
                .list()
                .stream()
                .map(item -> Choice.of(item.id(), item.name()))
                .toList();
    }

    /** The same, what that person carries first, each with how many of it they carry. */
    public List<Choice> choicesFor(AccountId holder) {
        return database.sql("""
                        select i.id, i.name, coalesce(sum(m.quantity), 0) as carried
                        from kit_item i
                        left join stock_movement m on m.item_id = i.id and m.holder_id = ?
                        where i.kind = 'EQUIPMENT' and i.retired_at is null
                        group by i.id, i.name
                        order by coalesce(sum(m.quantity), 0) > 0 desc, i.name, i.id
                        """).param(holder.value()).query(Carried.class).list().stream()
                .map(item -> Choice.of(item.id(), item.said()))
                .toList();
    }

    /** The item in use of that name, whatever its kind. */
    public Optional<KitItemId> find(String name) {
        return database.sql("select id as value from kit_item where name = ? and retired_at is null")
                .param(name)
                .query(KitItemId.class)
                .optional();
    }

    /** Whether there is equipment of that identifier, retired or not. */
    public boolean isEquipment(KitItemId id) {
        return database.sql("select exists (select 1 from kit_item where id = ? and kind = 'EQUIPMENT')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Refuses an unknown item with a page that does not exist. */
    public String name(KitItemId id) {
        return database.sql("select name from kit_item where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new KitItemNotFound(id));
    }

    private record Named(KitItemId id, String name) {}

    private record Carried(KitItemId id, String name, int carried) {
        String said() {
            return carried > 0 ? "%s (%d sur moi)".formatted(name, carried) : name;
        }
    }
}
