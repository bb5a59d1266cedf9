package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of situations: what is in it, under which name, in which order. */
@Service
@Transactional
class SituationList {

    /** Changes places with the neighbour in force, of the same kind. */
    private static final String SWAP = """
            with me as (select id, stage, position from situation where id = :id and retired_at is null),
                 other as (
                     select s.id, s.position from situation s join me on me.stage = s.stage
                     where s.retired_at is null and (s.position < me.position) = :up and s.id <> me.id
                     order by abs(s.position - me.position) limit 1)
            update situation s set position = case when s.id = me.id then other.position else me.position end
            from me, other where s.id in (me.id, other.id)
            """;

    private final JdbcClient database;
    private final Clock clock;

    SituationList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    SituationId add(SituationForm form, AccountId by) {
        SituationId id = SituationId.next();
        try {
            database.sql("""
                            insert into situation (id, stage, label, evidence, position, added_at, added_by)
                            values (:id, :stage, :label, :evidence,
                                    (select coalesce(max(position), 0) + 1 from situation where stage = :stage), :now, :by)
                            """)
                    .param("id", id.value())
                    .param("stage", form.stage().name())
                    .param("label", form.label().strip())
                    .param("evidence", named(form.evidence()))
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("by", by.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        return id;
    }

    /** Another name, another kind: whoever changes kind goes to its end. */
    void change(SituationId id, SituationForm form) {
        try {
            int changed = database.sql("""
                            update situation s set label = :label, evidence = :evidence, stage = :stage,
                                position = case when s.stage = :stage then s.position else
                                    (select coalesce(max(position), 0) + 1 from situation where stage = :stage) end
                            where s.id = :id
                            """)
                    .param("id", id.value())
                    .param("stage", form.stage().name())
                    .param("label", form.label().strip())
                    .param("evidence", named(form.evidence()))
                    .update();
            requireOne(changed, id);
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
    }

    /** One place up or down; at the end nothing moves. */
    void move(SituationId id, boolean up) {
        database.sql(SWAP).param("id", id.value()).param("up", up).update();
    }

    /** No longer asked for; what was said of it stays. */
    void retire(SituationId id) {
        requireOne(
                database.sql("update situation set retired_at = coalesce(retired_at, ?) where id = ?")
                        .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id.value())
                        .update(),
                id);
    }

    void restore(SituationId id) {
        requireOne(
                database.sql("update situation set retired_at = null where id = ?")
                        .param(id.value())
                        .update(),
                id);
    }

    private static @Nullable String named(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.name();
    }

    private static void requireOne(int changed, SituationId id) {
        if (changed == 0) {
            throw new SituationNotFound(id);
        }
    }

    private static Refused taken(DuplicateKeyException cause) {
        var refusal = new Refused("label", "Cette situation est déjà dans la liste, peut-être retirée.");
        refusal.initCause(cause);
        return refusal;
    }
}
