package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever names a person or a household names the one that stays after a merge. The columns are read in the catalogue, so
 * that no module can be forgotten; a new one is given a row by {@link RowsOfAPerson}.
 */
@PageTest
class MergeCatalogueTests {

    /** What a gone card is, and where it went. */
    private static final Set<String> OF_THE_GONE = Set.of("resident.id", "household.id", "card_merge.gone_id");

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    Consents consents;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void nothingPointsAtTheGoneCardOrItsHousehold() {
        AccountId by = people.concierge().id();
        TwoCards two = new TwoCards(cards, pairs, merging);
        ResidentId kept = two.open("Nadia", by);
        ResidentId gone = two.open("Nadja", by);
        two.merge(gone, two.open("Nadya", by), by);
        UUID goneHome = cards.get(gone).household().value();
        UUID consent = consents.give(gone, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by, Instant.now())
                .value();
        new RowsOfAPerson(database, by.value(), people.advisor()).write(gone.value(), goneHome, consent);
        two.open("Karim", gone, by);

        List<Column> columns = columns();
        assertThat(columns.stream().filter(each -> pointing(each, gone.value(), goneHome) == 0))
                .as("columns of which this test knows no row: write one in RowsOfAPerson")
                .isEmpty();
        two.merge(kept, gone, by);

        assertThat(columns.stream().filter(each -> pointing(each, gone.value(), goneHome) > 0))
                .as("columns that still name the gone card: its module must listen to the merge")
                .isEmpty();
    }

    /** Everything of people: foreign keys, and columns that are called so. */
    private List<Column> columns() {
        return database.sql("""
                        select c.table_name as in_table, c.column_name as name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
                          and (c.column_name ~ 'resident|household' or exists (
                              select from pg_constraint k
                              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                              join pg_class r on r.oid = k.conrelid and r.relnamespace = 'public'::regnamespace
                              where k.contype = 'f' and r.relname = c.table_name and a.attname = c.column_name
                                and k.confrelid in ('resident'::regclass, 'household'::regclass)))
                        order by 1, 2
                        """).query(Column.class).list().stream()
                .filter(each -> !OF_THE_GONE.contains(each.inTable() + "." + each.name()))
                .toList();
    }

    private int pointing(Column column, UUID resident, UUID household) {
        return database.sql("select count(*) from %s where %s in (?, ?)".formatted(column.inTable(), column.name()))
                .params(resident, household)
                .query(Integer.class)
                .single();
    }

    private record Column(String inTable, String name) {}
}
