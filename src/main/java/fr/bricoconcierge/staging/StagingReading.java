package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.SectorId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a sector is announced. */
@Service
@Transactional(readOnly = true)
public class StagingReading {

    private final JdbcClient database;

    StagingReading(JdbcClient database) {
        this.database = database;
    }

    /** Whether the residents of the sector have had their letter (S3). */
    public boolean isLetterGone(SectorId sector) {
        return database.sql("select exists (select from staging_action"
                        + " where sector_id = ? and kind = 'LETTER' and state = 'DONE')")
                .param(sector.value())
                .query(Boolean.class)
                .single();
    }

    /** The three actions, in their order. */
    List<StagingAction> actions(SectorId sector) {
        Map<StagingKind, StagingAction> written =
                database.sql("""
                        select s.kind, s.state, s.happens_on, s.place, s.by_id, a.display_name as by_name,
                               s.attachment_id, s.version
                        from staging_action s left join account a on a.id = s.by_id
                        where s.sector_id = ?
                        """).param(sector.value()).query(StagingAction.class).list().stream()
                        .collect(Collectors.toMap(StagingAction::kind, Function.identity()));
        return Arrays.stream(StagingKind.values())
                .map(kind -> written.getOrDefault(kind, StagingAction.untouched(kind)))
                .toList();
    }

    /** The dates that letters announce, as somebody wrote them. */
    Optional<String> tourDates(SectorId sector) {
        return database.sql("select dates from staging_tour_dates where sector_id = ? and dates is not null")
                .param(sector.value())
                .query(String.class)
                .optional();
    }

    int addresses(SectorId sector) {
        return database.sql("select count(distinct address_id) from door where sector_id = ?")
                .param(sector.value())
                .query(Integer.class)
                .single();
    }
}
