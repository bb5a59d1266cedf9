package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.part.AddressesHandedOver;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks some weeks later whether the addresses helped, and again where it is too early to tell. */
@Service
@Transactional
public class HelpAsking {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final HelpReading reading;
    private final VisitParts parts;
    private final Tasks tasks;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    HelpAsking(
            HelpReading reading, VisitParts parts, Tasks tasks, Settings settings, JdbcClient database, Clock clock) {
        this.reading = reading;
        this.parts = parts;
        this.tasks = tasks;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(AddressesHandedOver event) {
        ask(event.visit(), event.part(), event.by());
    }

    /** Says the same of every address handed over in that part. */
    public void answerAll(InterventionId visit, PartId part, Help help, AccountId by) {
        reading.of(visit, part).forEach(row -> answer(visit, part, new HelpForm(row.id(), help, null), by));
    }

    /** The last answer counts; once nothing is left to ask, the task is done. */
    void answer(InterventionId visit, PartId part, HelpForm form, AccountId by) {
        List<HelpRow> rows = reading.of(visit, part);
        if (rows.stream().noneMatch(row -> row.id().equals(form.orientation()))) {
            throw new Refused("orientation", "Cette adresse n’est plus parmi celles qui ont été remises.");
        }
        write(form, by);
        rows = reading.of(visit, part);
        if (rows.stream().anyMatch(row -> row.help() == null)) {
            return;
        }
        tasks.close(TaskKind.ASK_WHETHER_IT_HELPED, part.value(), by);
        if (rows.stream().anyMatch(row -> row.help() == Help.NOT_YET)) {
            ask(visit, part, by);
        }
    }

    /** What was answered stays, without the words about a person (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        UUID[] theirs = parts.of(event.resident()).stream().map(PartId::value).toArray(UUID[]::new);
        database.sql("update orientation_help h set note = null from given_orientation g"
                        + " where g.id = h.orientation_id and g.part_id = any (?)")
                .param(theirs)
                .update();
    }

    private void ask(InterventionId visit, PartId part, AccountId by) {
        var asked = reading.asked(visit, part).orElseThrow(() -> new InterventionNotFound(part));
        tasks.open(new NewTask(
                TaskKind.ASK_WHETHER_IT_HELPED,
                "Demander si les adresses remises ont aidé",
                by,
                due(),
                "/interventions/%s/parties/%s/nouvelles".formatted(visit, part),
                part.value(),
                asked.household(),
                false,
                null));
    }

    private Instant due() {
        return Moment.dateOf(clock.instant())
                .plusWeeks(settings.number(Setting.HELP_WEEKS))
                .atTime(MORNING)
                .atZone(Moment.PARIS)
                .toInstant();
    }

    private void write(HelpForm form, AccountId by) {
        database.sql(
                        "insert into orientation_help (orientation_id, help, note, at, by_id)"
                                + " values (:orientation, :help, :note, :at, :by)"
                                + " on conflict (orientation_id) do update set help = excluded.help,"
                                + " note = coalesce(excluded.note, orientation_help.note), at = excluded.at, by_id = excluded.by_id")
                .param("orientation", form.orientation())
                .param("help", form.help().name())
                .param("note", form.note())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }
}
