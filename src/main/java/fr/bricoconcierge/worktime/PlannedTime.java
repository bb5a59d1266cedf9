package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to come on people's agendas, for what is planned around it. */
@Service
@Transactional(readOnly = true)
public class PlannedTime {

    private static final String BLOCKS = """
            select t.subject_id as subject, t.account_id as account, a.display_name as name, t.kind, t.title, t.starts_at, t.ends_at
            from time_block t join account a on a.id = t.account_id
            where t.kind <> 'ABSENCE'
            """;

    private final JdbcClient database;
    private final Clock clock;

    PlannedTime(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next fifty things of one person, or of everybody, that are not over. */
    public List<Planned> coming(@Nullable AccountId only) {
        return database.sql(BLOCKS + """
                        and t.ends_at > :now and (:only::uuid is null or t.account_id = :only)
                        order by t.starts_at, a.display_name, t.id limit 50
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("only", only == null ? null : only.value())
                .query(Planned.class)
                .list();
    }

    /** That appointment, stand or tour, as it stands on that person's agenda. */
    public Optional<Planned> find(UUID subject, AccountId account) {
        return database.sql(BLOCKS + " and t.subject_id = ? and t.account_id = ?")
                .params(subject, account.value())
                .query(Planned.class)
                .optional();
    }

    /** Something on somebody's agenda. */
    public record Planned(
            UUID subject,
            AccountId account,
            String name,
            BlockKind kind,
            String title,
            Instant startsAt,
            Instant endsAt) {

        /** « mardi 3 mars, 9 h – Permanence (Place de la Nouvelle-Aventure) ». */
        public String said() {
            String what = title.equals(kind.label()) ? title : kind.label() + " (" + title + ")";
            return Moment.at(startsAt).text() + " – " + what;
        }
    }
}
