package fr.bricoconcierge.weeknote;

import fr.bricoconcierge.feedback.FeedbackSource;
import fr.bricoconcierge.feedback.Feedbacks;
import fr.bricoconcierge.feedback.NewFeedback;
import fr.bricoconcierge.feedback.Prompt;
import fr.bricoconcierge.feedback.Tone;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One note a week and concierge, asked for on Friday, which may be written late and written anew. */
@Service
@Transactional
public class WeekNotes {

    /** How many weeks back one may still write. */
    static final int WEEKS = 8;

    private static final LocalTime BEFORE_LEAVING = LocalTime.of(17, 0);

    private final JdbcClient database;
    private final Feedbacks feedbacks;
    private final Tasks tasks;
    private final Clock clock;

    WeekNotes(JdbcClient database, Feedbacks feedbacks, Tasks tasks, Clock clock) {
        this.database = database;
        this.feedbacks = feedbacks;
        this.tasks = tasks;
        this.clock = clock;
    }

    public void write(LocalDate monday, WeekNoteForm form, AccountId by) {
        requireOpen(monday);
        boolean mayQuote = Boolean.TRUE.equals(form.mayQuote());
        UUID id = id(monday, by);
        database.sql("insert into week_note (id, account_id, monday, tone, may_quote, written_at, changed_at)"
                        + " values (:id, :by, :monday, :tone, :quote, :now, :now)"
                        + " on conflict (account_id, monday) do update set tone = excluded.tone,"
                        + " may_quote = excluded.may_quote, changed_at = excluded.changed_at")
                .param("id", id)
                .param("by", by.value())
                .param("monday", monday)
                .param("tone", form.tone().name())
                .param("quote", mayQuote)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        say(id, Prompt.SURPRISED, form.surprised(), form, by);
        say(id, Prompt.WORKED, form.worked(), form, by);
        say(id, Prompt.HARD, form.hard(), form, by);
        tasks.close(TaskKind.WEEK_NOTE, id, by);
    }

    /** Asks every concierge who has not written of this week yet; again it changes nothing. */
    public void ask() {
        LocalDate monday = monday();
        database.sql("select a.id from account a where a.role = 'CONCIERGE' and a.disabled_at is null"
                        + " and not exists (select from week_note n where n.account_id = a.id and n.monday = ?)")
                .param(monday)
                .query((row, i) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .forEach(concierge -> ask(monday, concierge));
    }

    @Transactional(readOnly = true)
    List<WeekRow> weeks(AccountId of) {
        LocalDate monday = monday();
        Set<LocalDate> written = database
                .sql("select monday from week_note where account_id = ? and monday > ?")
                .params(of.value(), monday.minusWeeks(WEEKS))
                .query(LocalDate.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return IntStream.range(0, WEEKS)
                .mapToObj(monday::minusWeeks)
                .map(week -> new WeekRow(week, written.contains(week), week.equals(monday)))
                .toList();
    }

    /** What was written of that week, to write on. */
    @Transactional(readOnly = true)
    WeekNoteForm find(LocalDate monday, AccountId of) {
        requireOpen(monday);
        Map<Prompt, String> words = feedbacks.words(id(monday, of));
        return database.sql("select tone, may_quote from week_note where account_id = ? and monday = ?")
                .params(of.value(), monday)
                .query((row, i) -> new WeekNoteForm(
                        words.get(Prompt.SURPRISED),
                        words.get(Prompt.WORKED),
                        words.get(Prompt.HARD),
                        Tone.valueOf(row.getString(1)),
                        row.getBoolean(2)))
                .optional()
                .orElse(WeekNoteForm.EMPTY);
    }

    private void ask(LocalDate monday, AccountId concierge) {
        tasks.open(new NewTask(
                TaskKind.WEEK_NOTE,
                "Écrire la note de la semaine",
                concierge,
                monday.plusDays(4).atTime(BEFORE_LEAVING).atZone(Moment.PARIS).toInstant(),
                "/ma-semaine/" + monday,
                id(monday, concierge),
                null,
                false,
                null));
    }

    private void say(UUID id, Prompt prompt, @Nullable String words, WeekNoteForm form, AccountId by) {
        feedbacks.write(new NewFeedback(
                FeedbackSource.CONCIERGE,
                id,
                prompt,
                words == null || words.isBlank() ? null : words.strip(),
                form.tone(),
                Boolean.TRUE.equals(form.mayQuote()),
                null,
                by));
    }

    private void requireOpen(LocalDate monday) {
        LocalDate now = monday();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY
                || monday.isAfter(now)
                || !monday.isAfter(now.minusWeeks(WEEKS))) {
            throw new WeekNotFound(monday);
        }
    }

    private LocalDate monday() {
        return Moment.dateOf(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The same before and after it is written, so that the task finds it. */
    private static UUID id(LocalDate monday, AccountId by) {
        return UUID.nameUUIDFromBytes(("week-note " + by + " " + monday).getBytes(StandardCharsets.UTF_8));
    }
}
