package fr.bricoconcierge.standard;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartContent;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a standard part holds: rows of its steps, none at first. */
@Component
class StandardContent implements PartContent {

    private final JdbcClient database;

    StandardContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PartType type() {
        return PartType.STANDARD;
    }

    @Override
    public void begin(PartId part, @Nullable Theme theme) {}

    @Override
    public boolean isUntouched(PartId part) {
        return database.sql("select not exists (select 1 from installed_item where part_id = ?)"
                        + " and not exists (select 1 from observation where part_id = ?)"
                        + " and not exists (select 1 from home_reading where part_id = ?)")
                .params(part.value(), part.value(), part.value())
                .query(Boolean.class)
                .single();
    }
}
