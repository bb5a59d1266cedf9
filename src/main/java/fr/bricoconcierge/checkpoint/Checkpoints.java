package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans checkpoints, has them prepared two working days before, and writes down what was said. */
@Service
@Transactional
public class Checkpoints {

    private static final int WORKING_DAYS_TO_PREPARE = 2;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient database;
    private final Tasks tasks;
    private final FrozenFigures figures;
    private final Clock clock;

    Checkpoints(JdbcClient database, Tasks tasks, FrozenFigures figures, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.figures = figures;
        this.clock = clock;
    }

    /** Plans one on that day, refused beside {@code heldOn} when the day is past or taken. */
    public CheckpointId plan(LocalDate day, AccountId by) {
        requireAhead(day);
        var id = new CheckpointId(Uuids.next());
        try {
            database.sql("insert into checkpoint (id, held_on, planned_at, planned_by) values (?, ?, ?, ?)")
                    .params(id.value(), day, now(), by.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        prepare(id, day, by);
        return id;
    }

    void move(CheckpointId id, LocalDate day, AccountId by) {
        requireAhead(day);
        int moved;
        try {
            moved = database.sql("update checkpoint set held_on = ? where id = ? and closed_at is null")
                    .params(day, id.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        requireOne(moved, id);
        tasks.drop(TaskKind.PREPARE_CHECKPOINT, id.value());
        prepare(id, day, by);
    }

    void cancel(CheckpointId id) {
        requireOne(
                database.sql("delete from checkpoint where id = ? and closed_at is null")
                        .param(id.value())
                        .update(),
                id);
        tasks.drop(TaskKind.PREPARE_CHECKPOINT, id.value());
    }

    /** It was held: who was there and what was said stays, the figures are kept as they stand, nothing is left to prepare. */
    public void close(CheckpointId id, MinutesForm minutes, AccountId by) {
        if (minutes.namesNobody()) {
            throw new Refused("present", "Dites qui était là.");
        }
        int closed = database.sql("""
                        update checkpoint set works = ?, does_not = ?, heard = ?, guests = ?, closed_at = ?, closed_by = ?
                        where id = ? and closed_at is null and held_on <= ?
                        """)
                .param(MinutesForm.spoken(minutes.works()))
                .param(MinutesForm.spoken(minutes.doesNot()))
                .param(MinutesForm.spoken(minutes.heard()))
                .param(MinutesForm.spoken(minutes.guests()))
                .params(now(), by.value(), id.value(), today())
                .update();
        requireOne(closed, id);
        minutes.present().forEach(person -> note(id, person));
        figures.freeze(id, clock.instant());
        tasks.close(TaskKind.PREPARE_CHECKPOINT, id.value(), by);
    }

    private void note(CheckpointId id, AccountId person) {
        int known = database.sql("insert into checkpoint_person (checkpoint_id, account_id)"
                        + " select ?, id from account where id = ? and disabled_at is null")
                .params(id.value(), person.value())
                .update();
        if (known == 0) {
            throw new Refused("present", "Choisissez des personnes de la liste.");
        }
    }

    private void prepare(CheckpointId id, LocalDate day, AccountId by) {
        Instant due =
                workingDaysBefore(day).atTime(MORNING).atZone(Moment.PARIS).toInstant();
        tasks.open(new NewTask(
                TaskKind.PREPARE_CHECKPOINT,
                "Préparer le point d’étape du " + Moment.day(day),
                by,
                due,
                "/apprentissages/points-etape/" + id,
                id.value(),
                null,
                false,
                null));
    }

    private static LocalDate workingDaysBefore(LocalDate day) {
        LocalDate before = day;
        for (int left = WORKING_DAYS_TO_PREPARE; left > 0; ) {
            before = before.minusDays(1);
            boolean works = before.getDayOfWeek() != DayOfWeek.SATURDAY
                    && before.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !PublicHolidays.include(before);
            left -= works ? 1 : 0;
        }
        return before;
    }

    private void requireAhead(LocalDate day) {
        if (day.isBefore(today()) || day.isAfter(today().plusYears(2))) {
            throw new Refused("heldOn", "Indiquez un jour à venir, dans les deux ans.");
        }
    }

    private static void requireOne(int changed, CheckpointId id) {
        if (changed == 0) {
            throw new CheckpointNotFound(id);
        }
    }

    private static Refused taken(DuplicateKeyException cause) {
        var refusal = new Refused("heldOn", "Un point d’étape est déjà prévu ce jour-là.");
        refusal.initCause(cause);
        return refusal;
    }

    private LocalDate today() {
        return Moment.dateOf(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
