package fr.bricoconcierge.address;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Streets and addresses that are typed by hand. */
@Component
public class AddressStore {

    private final JdbcClient database;

    AddressStore(JdbcClient database) {
        this.database = database;
    }

    /** The street of that name whatever its accents and capitals, made when it is new. */
    public StreetId streetNamed(String communeCode, String name) {
        String commune = database.sql("select name from commune where code = ?")
                .param(communeCode)
                .query(String.class)
                .single();
        String search = Plain.street(name, "", commune);
        return database.sql(
                        "select id as value from street where commune_code = ? and search = ? order by name, id limit 1")
                .params(communeCode, search)
                .query(StreetId.class)
                .optional()
                .orElseGet(() -> add(communeCode, name, search));
    }

    /** Empty when the address is there already. */
    public Optional<AddressId> add(StreetId street, int number, String suffix) {
        return database.sql("insert into address (id, street_id, number, suffix) values (?, ?, ?, ?)"
                        + " on conflict do nothing returning id as value")
                .params(AddressId.next().value(), street.value(), number, suffix)
                .query(AddressId.class)
                .optional();
    }

    private StreetId add(String communeCode, String name, String search) {
        StreetId id = StreetId.next();
        database.sql("insert into street (id, commune_code, former_commune, name, search) values (?, ?, '', ?, ?)")
                .params(id.value(), communeCode, name.replace('\'', '’'), search)
                .update();
        return id;
    }
}
