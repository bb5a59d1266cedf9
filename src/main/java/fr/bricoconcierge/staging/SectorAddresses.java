package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.SectorId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses of a sector in the order of its streets, some at a time so that memory does not grow with it. */
@Component
class SectorAddresses {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    SectorAddresses(JdbcClient database) {
        this.database = database;
    }

    void forEach(SectorId sector, Consumer<PrintedLetter> work) {
        Row last = null;
        List<Row> rows = after(sector, last);
        while (!rows.isEmpty()) {
            rows.forEach(row -> work.accept(row.letter()));
            last = rows.get(rows.size() - 1);
            rows = rows.size() < AT_ONCE ? List.of() : after(sector, last);
        }
    }

    private List<Row> after(SectorId sector, @Nullable Row last) {
        return database.sql("""
                        select distinct p.street, p.number, p.suffix, p.address_id, p.line, p.postal_code, p.commune
                        from door_place p
                        where p.sector_id = :sector
                          and (:first or (p.street, p.number, p.suffix, p.address_id)
                                         > (:street, :number, :suffix, :address))
                        order by p.street, p.number, p.suffix, p.address_id limit :limit
                        """)
                .param("sector", sector.value())
                .param("first", last == null)
                .param("street", last == null ? "" : last.street())
                .param("number", last == null ? 0 : last.number())
                .param("suffix", last == null ? "" : last.suffix())
                .param("address", last == null ? new UUID(0, 0) : last.addressId())
                .param("limit", AT_ONCE)
                .query(Row.class)
                .list();
    }

    private record Row(
            String street,
            int number,
            String suffix,
            UUID addressId,
            String line,
            @Nullable String postalCode,
            String commune) {

        PrintedLetter letter() {
            return new PrintedLetter(line, postalCode == null ? commune : postalCode + " " + commune);
        }
    }
}
