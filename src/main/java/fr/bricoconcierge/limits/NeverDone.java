package fr.bricoconcierge.limits;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what is never done, as the coordinator keeps it. */
@Service
@Transactional
public class NeverDone {

    private static final int SHOWN = 200;

    private final JdbcClient database;
    private final Clock clock;

    NeverDone(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One sentence each, those for any theme last; nothing while no theme is chosen. */
    @Transactional(readOnly = true)
    public List<String> about(@Nullable Theme theme) {
        return theme == null
                ? List.of()
                : database.sql("select sentence from never_done where retired_at is null"
                                + " and (theme = :theme or theme is null) order by theme nulls last, added_at, id")
                        .param("theme", theme.name())
                        .query(String.class)
                        .list();
    }

    @Transactional(readOnly = true)
    List<Limit> list() {
        return database.sql("select id, theme, sentence from never_done where retired_at is null"
                        + " order by theme nulls first, added_at, id limit ?")
                .param(SHOWN)
                .query(Limit.class)
                .list();
    }

    /** Adds one, or puts one back that was withdrawn. */
    void add(LimitForm form, AccountId by) {
        int added = database.sql("""
                        insert into never_done (id, theme, sentence, added_at, added_by)
                        values (:id, :theme, :sentence, :now, :by)
                        on conflict (coalesce(theme, ''), lower(sentence)) do update
                        set retired_at = null, sentence = :sentence, added_at = :now, added_by = :by
                        where never_done.retired_at is not null
                        """)
                .param("id", Uuids.next())
                .param("theme", form.theme() == null ? null : form.theme().name())
                .param("sentence", form.sentence().strip())
                .param("now", now())
                .param("by", by.value())
                .update();
        if (added == 0) {
            throw new Refused("sentence", "C’est déjà dans la liste.");
        }
    }

    void retire(UUID id) {
        int retired = database.sql("update never_done set retired_at = coalesce(retired_at, ?) where id = ?")
                .params(now(), id)
                .update();
        if (retired == 0) {
            throw new NoSuchLimit(id);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Nothing of the list. */
    static final class NoSuchLimit extends NotFound {

        NoSuchLimit(UUID id) {
            super("limit", id);
        }
    }
}
