package fr.bricoconcierge.preparation;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of what precedes the first door: read whole, each line changed by itself. */
@Service
@Transactional
public class Preparation {

    private static final String STEPS = """
            select s.id, s.phase, s.title, s.due_on, s.people, s.notes, s.done_on, a.display_name as done_by
            from preparation_step s left join account a on a.id = s.done_by
            """;

    private static final String PARTNERS = "select id, name, role, brings, contact from preparation_partner";
    private static final String SERVICES =
            "select id, name, where_it, does, reaches, differs, learned from similar_service";

    private final JdbcClient database;
    private final Clock clock;

    Preparation(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<StepRow> steps() {
        return database.sql(STEPS
                        + " order by array_position(array['REFINE', 'GATHER', 'DEFINE'], s.phase), s.position, s.title")
                .query(StepRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<PartnerRow> partners() {
        return database.sql(PARTNERS + " order by lower(name)")
                .query(PartnerRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<ServiceRow> services() {
        return database.sql(SERVICES + " order by lower(name)")
                .query(ServiceRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    StepRow step(UUID id) {
        return one(database.sql(STEPS + " where s.id = ?").param(id).query(StepRow.class), id);
    }

    @Transactional(readOnly = true)
    PartnerRow partner(UUID id) {
        return one(database.sql(PARTNERS + " where id = ?").param(id).query(PartnerRow.class), id);
    }

    @Transactional(readOnly = true)
    ServiceRow service(UUID id) {
        return one(database.sql(SERVICES + " where id = ?").param(id).query(ServiceRow.class), id);
    }

    /** A new one stands last of its phase. */
    public UUID addStep(StepForm form) {
        UUID id = Uuids.next();
        database.sql(
                        "insert into preparation_step (id, phase, position, title, due_on, people, notes) values (:id, :phase,"
                                + " (select coalesce(max(position), 0) + 1 from preparation_step where phase = :phase), :title,"
                                + " :due, :people, :notes)")
                .param("id", id)
                .param("phase", form.phase().name())
                .param("title", form.title())
                .param("due", form.dueOn())
                .param("people", form.people())
                .param("notes", form.notes())
                .update();
        return id;
    }

    void changeStep(UUID id, StepForm form) {
        require(
                id,
                database.sql("update preparation_step set phase = :phase, title = :title, due_on = :due,"
                                + " people = :people, notes = :notes where id = :id")
                        .param("id", id)
                        .param("phase", form.phase().name())
                        .param("title", form.title())
                        .param("due", form.dueOn())
                        .param("people", form.people())
                        .param("notes", form.notes())
                        .update());
    }

    /** Done today by that person; done again it changes nothing. */
    public void tick(UUID id, AccountId by) {
        LocalDate today = Moment.dateOf(clock.instant());
        require(
                id,
                database.sql("update preparation_step set done_by = case when done_on is null then cast(:by as uuid)"
                                + " else done_by end, done_on = coalesce(done_on, :today) where id = :id")
                        .param("by", by.value())
                        .param("today", today)
                        .param("id", id)
                        .update());
    }

    void untick(UUID id) {
        require(
                id,
                database.sql("update preparation_step set done_on = null, done_by = null where id = ?")
                        .param(id)
                        .update());
    }

    public void savePartner(UUID id, PartnerForm form) {
        database.sql("insert into preparation_partner (id, name, role, brings, contact)"
                        + " values (:id, :name, :role, :brings, :contact) on conflict (id) do update set"
                        + " name = excluded.name, role = excluded.role, brings = excluded.brings,"
                        + " contact = excluded.contact")
                .param("id", id)
                .param("name", form.name())
                .param("role", form.role())
                .param("brings", form.brings())
                .param("contact", form.contact())
                .update();
    }

    public void saveService(UUID id, ServiceForm form) {
        database.sql("insert into similar_service (id, name, where_it, does, reaches, differs, learned)"
                        + " values (:id, :name, :place, :does, :reaches, :differs, :learned) on conflict (id) do update set"
                        + " name = excluded.name, where_it = excluded.where_it, does = excluded.does,"
                        + " reaches = excluded.reaches, differs = excluded.differs, learned = excluded.learned")
                .param("id", id)
                .param("name", form.name())
                .param("place", form.whereIt())
                .param("does", form.does())
                .param("reaches", form.reaches())
                .param("differs", form.differs())
                .param("learned", form.learned())
                .update();
    }

    void remove(PreparationList list, UUID id) {
        require(
                id,
                database.sql("delete from " + list.table() + " where id = ?")
                        .param(id)
                        .update());
    }

    private static <T> T one(JdbcClient.MappedQuerySpec<T> found, UUID id) {
        return found.optional().orElseThrow(() -> new PreparationNotFound(id));
    }

    private static void require(UUID id, int changed) {
        if (changed == 0) {
            throw new PreparationNotFound(id);
        }
    }
}
