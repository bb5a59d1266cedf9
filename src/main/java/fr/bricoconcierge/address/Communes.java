package fr.bricoconcierge.address;

import fr.bricoconcierge.shared.Choice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The communes with addresses. */
@Service
@Transactional(readOnly = true)
public class Communes {

    private final JdbcClient database;

    Communes(JdbcClient database) {
        this.database = database;
    }

    /** To choose from, by name. */
    public List<Choice> choices() {
        return database.sql("select code, name from commune order by name, code")
                .query((row, i) -> Choice.of(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Every name that an address may bear, those of communes within others included. */
    public List<String> names() {
        return database.sql(
                        "select name from commune union select former_commune from street where former_commune <> ''")
                .query(String.class)
                .list();
    }

    public boolean has(String code) {
        return database.sql("select exists (select 1 from commune where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }
}
