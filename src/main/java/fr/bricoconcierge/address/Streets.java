package fr.bricoconcierge.address;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds streets by name. */
@Service
@Transactional(readOnly = true)
public class Streets {

    private final JdbcClient database;

    Streets(JdbcClient database) {
        this.database = database;
    }

    public Optional<StreetId> find(String communeCode, String name) {
        return database.sql("select id from street where commune_code = ? and name = ? order by former_commune limit 1")
                .params(communeCode, name)
                .query(UUID.class)
                .optional()
                .map(StreetId::new);
    }
}
