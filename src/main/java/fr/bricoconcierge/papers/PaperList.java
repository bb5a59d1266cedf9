package fr.bricoconcierge.papers;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of papers to bring, as the coordinator keeps it. */
@Service
@Transactional
public class PaperList {

    private static final String LINES =
            "select id, situation, label, retired_at is not null as retired from paper_to_bring";

    private final JdbcClient database;
    private final Clock clock;

    PaperList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that are asked for, by situation; every situation is there. */
    @Transactional(readOnly = true)
    public List<PaperGroup> groups() {
        List<PaperLine> lines = lines(" where retired_at is null order by position, id limit 200");
        return Arrays.stream(PaperSituation.values())
                .map(situation -> new PaperGroup(
                        situation,
                        lines.stream()
                                .filter(line -> line.situation() == situation)
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    List<PaperLine> retired() {
        return lines(" where retired_at is not null order by label, id limit 200");
    }

    @Transactional(readOnly = true)
    PaperLine get(UUID id) {
        return database.sql(LINES + " where id = ?")
                .param(id)
                .query(PaperLine.class)
                .optional()
                .orElseThrow(() -> new NoSuchPaper(id));
    }

    /** Adds one at the end of its situation, or puts one back that was withdrawn. */
    void add(PaperForm form, AccountId by) {
        int added = database.sql("""
                        insert into paper_to_bring (id, situation, position, label, added_at, added_by)
                        select :id, :situation, coalesce(max(position), 0) + 1, :label, :now, :by
                        from paper_to_bring where situation = :situation
                        on conflict (situation, lower(label)) do update set retired_at = null, label = :label
                        where paper_to_bring.retired_at is not null
                        """)
                .param("id", Uuids.next())
                .param("situation", form.situation().name())
                .param("label", form.label().strip())
                .param("now", now())
                .param("by", by.value())
                .update();
        if (added == 0) {
            throw new Refused("label", "C’est déjà dans la liste.");
        }
    }

    /** Says it otherwise, or of somebody else; households that have it ready still have. */
    void change(UUID id, PaperForm form) {
        get(id);
        boolean there = database.sql("select exists (select 1 from paper_to_bring"
                        + " where situation = ? and lower(label) = lower(?) and id <> ?)")
                .params(form.situation().name(), form.label().strip(), id)
                .query(Boolean.class)
                .single();
        if (there) {
            throw new Refused("label", "C’est déjà dans la liste.");
        }
        database.sql("update paper_to_bring set situation = ?, label = ? where id = ?")
                .params(form.situation().name(), form.label().strip(), id)
                .update();
    }

    void retire(UUID id) {
        get(id);
        database.sql("update paper_to_bring set retired_at = coalesce(retired_at, ?) where id = ?")
                .params(now(), id)
                .update();
    }

    void putBack(UUID id) {
        get(id);
        database.sql("update paper_to_bring set retired_at = null where id = ?")
                .param(id)
                .update();
    }

    /** Changes places with the one above it; the first stays. */
    void raise(UUID id) {
        PaperLine paper = get(id);
        List<UUID> order = groups().stream()
                .filter(group -> group.situation() == paper.situation())
                .flatMap(group -> group.papers().stream())
                .map(PaperLine::id)
                .collect(Collectors.toCollection(ArrayList::new));
        int place = order.indexOf(id);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
        }
        for (int i = 0; i < order.size(); i++) {
            database.sql("update paper_to_bring set position = ? where id = ? and position <> ?")
                    .params(i + 1, order.get(i), i + 1)
                    .update();
        }
    }

    private List<PaperLine> lines(String which) {
        return database.sql(LINES + which).query(PaperLine.class).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Nothing of the list. */
    static final class NoSuchPaper extends NotFound {

        NoSuchPaper(UUID id) {
            super("paper", id);
        }
    }
}
