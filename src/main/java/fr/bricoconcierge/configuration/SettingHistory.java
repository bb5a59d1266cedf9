package fr.bricoconcierge.configuration;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.Choice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every change of every setting, the latest first, each with what it changed. */
@Service
@Transactional(readOnly = true)
class SettingHistory {

    static final int PAGE = 50;

    private static final String CHANGES = """
            select c.key, c.value, c.former, c.changed_at, a.display_name as author
            from (select id, key, value, changed_at, changed_by,
                         lag(value) over (partition by key order by id) as former from setting_change) c
            left join account a on a.id = c.changed_by
            where (cast(:key as text) is null or c.key = :key) and (cast(:who as uuid) is null or c.changed_by = :who)
            order by c.id desc limit :most offset :skipped
            """;

    private final JdbcClient database;

    SettingHistory(JdbcClient database) {
        this.database = database;
    }

    /** One more than a page when there is a next one. */
    List<ChangeRow> changes(@Nullable Setting key, @Nullable UUID who, int page) {
        return database.sql(CHANGES)
                .param("key", key == null ? null : key.name())
                .param("who", who)
                .param("most", PAGE + 1)
                .param("skipped", (page - 1) * PAGE)
                .query(ChangeRow.class)
                .list();
    }

    /** Whoever ever set something. */
    List<Choice> people() {
        return database.sql("select a.id, a.display_name from account a"
                        + " where exists (select from setting_change c where c.changed_by = a.id) order by 2")
                .query((row, i) -> Choice.of(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
