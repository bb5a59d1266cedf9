package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.directory.EntryFigures;
import fr.bricoconcierge.directory.EntryId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each entry was handed over, and how often it is known to have helped. */
@Component
class HelpFigures implements EntryFigures {

    private final JdbcClient database;

    HelpFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<EntryId, String> said() {
        return database.sql("""
                        select g.entry_id as entry, count(*)::int as given,
                               count(*) filter (where h.help in ('YES', 'NO'))::int as known,
                               count(*) filter (where h.help = 'YES')::int as helped
                        from given_orientation g
                        left join orientation_help h on h.orientation_id = g.id
                        group by g.entry_id
                        """).query(Figure.class).list().stream()
                .collect(Collectors.toMap(Figure::entry, Figure::said));
    }

    private record Figure(EntryId entry, int given, int known, int helped) {
        String said() {
            String times = "Remise %d\u00a0fois".formatted(given);
            return known == 0
                    ? times + ", sans réponse encore"
                    : "%s, a aidé %d\u00a0fois sur %d\u00a0%s"
                            .formatted(times, helped, known, known > 1 ? "réponses" : "réponse");
        }
    }
}
