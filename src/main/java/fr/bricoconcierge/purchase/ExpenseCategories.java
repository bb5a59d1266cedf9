package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closed list of what the fund may be spent on. */
@Service
@Transactional
public class ExpenseCategories {

    private final JdbcClient database;
    private final Clock clock;

    ExpenseCategories(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** To choose from in a form. */
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        return inUse().stream().map(row -> Choice.of(row.id(), row.label())).toList();
    }

    @Transactional(readOnly = true)
    List<Row> inUse() {
        return database.sql("""
                        select c.id, c.label, (select count(*) from purchase p where p.category_id = c.id) as purchases
                        from expense_category c where c.retired_at is null order by c.label, c.id
                        """).query(Row.class).list();
    }

    /** Refuses, beside {@code category}, what is not on the list. */
    void mustBeInUse(UUID category) {
        boolean known = database.sql("select count(*) from expense_category where id = ? and retired_at is null")
                        .param(category)
                        .query(Integer.class)
                        .single()
                == 1;
        if (!known) {
            throw new Refused("category", "Choisissez une nature de dépense de la liste.");
        }
    }

    void add(String label) {
        try {
            database.sql("insert into expense_category (id, label, added_at) values (?, ?, ?)")
                    .params(Uuids.next(), label, now())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refused("label", "Cette nature de dépense est déjà dans la liste.");
        }
    }

    /** Purchases that have it keep it; twice is once. */
    void retire(UUID id) {
        int known = database.sql("update expense_category set retired_at = coalesce(retired_at, ?) where id = ?")
                .params(now(), id)
                .update();
        if (known == 0) {
            throw new CategoryNotFound(id);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A kind of expense, and how many purchases are of it. */
    record Row(UUID id, String label, int purchases) {

        public String told() {
            return purchases == 0 ? "aucun achat" : purchases == 1 ? "1 achat" : purchases + " achats";
        }
    }

    private static final class CategoryNotFound extends NotFound {

        CategoryNotFound(UUID id) {
            super("expense category", id);
        }
    }
}
