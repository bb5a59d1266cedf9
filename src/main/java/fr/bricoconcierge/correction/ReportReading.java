package fr.bricoconcierge.correction;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.part.PartTexts;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Labelled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads closed reports and what they said before they were corrected. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

    static final Choice AGREED = Choice.of("YES", "Elle accepte que l’on garde et cite cette phrase");

    private static final String CLOSED = """
            select i.id, c.name, i.closed_at, a.display_name as closed_by,
                   (select count(*) from report_version v where v.intervention_id = i.id)::int as version,
                   i.how_it_went, i.minutes, i.lesson, i.amelio_why, i.next_note, i.asked_first, i.needed, i.quotation, i.quote_agreed,
                   (select string_agg(kind, ',' order by kind) from intervention_advance where intervention_id = i.id) as advances,
                   (select string_agg(habit, ',' order by habit) from intervention_good_habit where intervention_id = i.id) as habits,
                   (select string_agg(situation, ',' order by situation) from intervention_situation where intervention_id = i.id) as situations
            from intervention i
            join resident_card c on c.resident_id = i.resident_id
            join account a on a.id = i.closed_by
            where i.id = :id and i.state = 'CLOSED' and %s
            """;

    /** Whoever wrote it or coordinates; nothing is left to correct of somebody forgotten. */
    private static final String MINE =
            "i.forgotten_at is null" + " and (:all or :me in (i.account_id, i.closed_by) or i.second_id = :me)";

    private final JdbcClient database;
    private final List<PartTexts> texts;

    ReportReading(JdbcClient database, List<PartTexts> texts) {
        this.database = database;
        this.texts = texts;
    }

    /** As long as that person may correct it. */
    Report getMine(InterventionId id, CurrentAccount account) {
        return report(database.sql(CLOSED.formatted(MINE))
                .param("all", account.is(Role.COORDINATOR))
                .param("me", account.id().value())
                .param("id", id.value()));
    }

    Report get(InterventionId id) {
        return report(database.sql(CLOSED.formatted("true")).param("id", id.value()));
    }

    /** How often it was corrected. */
    public int corrections(InterventionId id) {
        return database.sql("select count(*)::int from report_version where intervention_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** The earlier versions, the latest first. */
    List<Version> versions(InterventionId id) {
        return database.sql("""
                        select v.id, v.number, a.display_name as said_by, v.said_at, b.display_name as replaced_by, v.replaced_at, v.reason
                        from report_version v
                        join account a on a.id = v.said_by
                        join account b on b.id = v.replaced_by
                        where v.intervention_id = ?
                        order by v.number desc
                        limit 100
                        """).param(id.value()).query(Version.class).list();
    }

    /** The answers of each, in their order. */
    Map<UUID, List<Version.Line>> lines(InterventionId id) {
        return database.sql("""
                        select l.version_id, l.label, l.value, l.changed
                        from report_version v join report_version_line l on l.version_id = v.id
                        where v.intervention_id = ?
                        order by v.number desc, l.position
                        """).param(id.value()).query(Version.Line.class).list().stream()
                .collect(Collectors.groupingBy(Version.Line::versionId));
    }

    private Report report(JdbcClient.StatementSpec asked) {
        Closed closed = asked.query(Closed.class).optional().orElseThrow(() -> new InterventionNotFound("closed"));
        List<Answer> answers = new ArrayList<>(closed.answers());
        texts.forEach(source -> source.of(closed.id())
                .forEach(text -> answers.add(Answer.text(text.key(), text.label(), text.value(), text.longest()))));
        return new Report(
                closed.id(),
                closed.name(),
                closed.closedAt(),
                closed.closedBy(),
                closed.version(),
                List.copyOf(answers));
    }

    /** The closing answers of a report; sets as the names of their values, separated by commas. */
    private record Closed(
            InterventionId id,
            String name,
            Instant closedAt,
            String closedBy,
            int version,
            @Nullable String howItWent,
            @Nullable String minutes,
            @Nullable String lesson,
            @Nullable String amelioWhy,
            @Nullable String nextNote,
            @Nullable String askedFirst,
            @Nullable String needed,
            @Nullable String quotation,
            boolean quoteAgreed,
            @Nullable String advances,
            @Nullable String habits,
            @Nullable String situations) {

        List<Answer> answers() {
            return List.of(
                    coded("advances", "Ce qui a avancé", Answer.Kind.SEVERAL, advances, AdvanceKind.values()),
                    coded("habits", "Bons gestes", Answer.Kind.SEVERAL, habits, GoodHabit.values()),
                    Answer.text("amelioWhy", "Pourquoi pas concernée par Amelio", amelioWhy, 300),
                    Answer.text("nextNote", "Précision sur la suite", nextNote, 300),
                    coded("howItWent", "Comment cela s’est passé", Answer.Kind.ONE, howItWent, HowItWent.values()),
                    new Answer(
                            "minutes",
                            "Temps passé, en minutes",
                            Answer.Kind.NUMBER,
                            minutes == null ? "" : minutes,
                            List.of(),
                            3,
                            null),
                    Answer.text("lesson", "Ce que cela m’apprend", lesson, 2000),
                    coded("situations", "Situations rencontrées", Answer.Kind.SEVERAL, situations, Situation.values()),
                    coded("askedFirst", "Demandé d’abord", Answer.Kind.ONE, askedFirst, RequestReason.values()),
                    coded("needed", "Besoin au bout du compte", Answer.Kind.ONE, needed, RequestReason.values()),
                    Answer.text("quotation", "Une phrase de la personne, mot pour mot", quotation, 500),
                    agreed(quoteAgreed));
        }

        private static Answer agreed(boolean given) {
            String value = given ? AGREED.value() : "";
            return new Answer("quoteAgreed", "Son accord", Answer.Kind.SEVERAL, value, List.of(AGREED), 0, null);
        }

        private static Answer coded(
                String key, String label, Answer.Kind kind, @Nullable String value, Labelled... choices) {
            return new Answer(key, label, kind, value == null ? "" : value, Choice.of(choices), 0, null);
        }
    }
}
