package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a check that comes due into a task of whoever has the thing, and what somebody who left still has into one of whoever coordinates. */
@Service
@Transactional
public class GearChecks {

    /** A week to find the moment for it. */
    static final int DAYS_AHEAD = 7;

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final String DUE =
            "select id, name, label, holder_id, next_check from gear_thing where next_check <= ? ";

    private final Tasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    GearChecks(Tasks tasks, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    /** The thing or its holder changed: its check is due to whoever has it now, or to nobody. */
    void watch(GearId id) {
        tasks.drop(TaskKind.CHECK_TOOL, id.value());
        database.sql(DUE + "and id = ?")
                .params(horizon(), id.value())
                .query(Due.class)
                .optional()
                .ifPresent(this::open);
    }

    /** Opens what has come due since yesterday; what is open already stays as it is. */
    public void openDue() {
        database.sql(DUE + "order by next_check, id limit 500")
                .param(horizon())
                .query(Due.class)
                .list()
                .forEach(this::open);
    }

    void done(GearId id, AccountId by) {
        tasks.close(TaskKind.CHECK_TOOL, id.value(), by);
    }

    /** Something came back from somebody: once nothing is left with them, nothing is to be fetched. */
    void cameBack(AccountId from, AccountId by) {
        if (held(from).isEmpty()) {
            tasks.close(TaskKind.HAND_MADE, cause(from), by);
        }
    }

    @EventListener
    void fetchFrom(AccountDisabled event) {
        List<String> held = held(event.account());
        if (!held.isEmpty()) {
            tasks.open(new NewTask(
                    TaskKind.HAND_MADE,
                    "Récupérer le matériel de " + name(event.account()),
                    event.by(),
                    evening(Moment.dateOf(clock.instant()).plusDays(DAYS_AHEAD)),
                    "/materiel?qui=" + event.account(),
                    cause(event.account()),
                    null,
                    false,
                    note(held)));
        }
    }

    private static String note(List<String> held) {
        String all = String.join(", ", held);
        return all.length() <= 400 ? all : held.size() + " objets";
    }

    private void open(Due due) {
        tasks.open(new NewTask(
                TaskKind.CHECK_TOOL,
                "Contrôler\u00a0: " + due.said(),
                due.holderId(),
                dueAt(due.nextCheck()),
                "/materiel/%s/controle".formatted(due.id()),
                due.id().value(),
                null,
                false,
                null));
    }

    /** A task that is late as soon as it appears would only teach people not to look. */
    private Instant dueAt(LocalDate day) {
        Instant evening = evening(day);
        LocalDate today = Moment.dateOf(clock.instant());
        return evening.isAfter(clock.instant()) ? evening : evening(today.plusDays(1));
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(Moment.PARIS).toInstant();
    }

    private LocalDate horizon() {
        return Moment.dateOf(clock.instant()).plusDays(DAYS_AHEAD);
    }

    private List<String> held(AccountId account) {
        return database.sql("select name from gear_thing where holder_id = ? order by name, id limit 50")
                .param(account.value())
                .query(String.class)
                .list();
    }

    private String name(AccountId account) {
        return database.sql("select display_name from account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    /** One task for each person, however many things they have. */
    private static UUID cause(AccountId account) {
        return UUID.nameUUIDFromBytes(("gear of " + account).getBytes(StandardCharsets.UTF_8));
    }

    /** A thing whose check is due. */
    public record Due(
            GearId id,
            String name,
            @Nullable String label,
            @Nullable AccountId holderId,
            LocalDate nextCheck) {

        String said() {
            return label == null ? name : name + " (" + label + ")";
        }
    }
}
