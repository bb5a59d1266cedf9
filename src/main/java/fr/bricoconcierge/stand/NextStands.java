package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.StandDate;
import fr.bricoconcierge.shared.StandSchedule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next stands as residents are told of them. */
@Service
@Transactional(readOnly = true)
class NextStands implements StandSchedule {

    private final JdbcClient database;

    NextStands(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<StandDate> next(@Nullable String commune, Instant from, int limit) {
        return database.sql("""
                        select p.name as market, p.place, p.commune, s.starts_at, s.ends_at
                        from stand_session s join stand_place p on p.session_id = s.id
                        where s.ends_at > ? and s.state = 'PLANNED' and (?::text is null or p.commune = ?)
                        order by s.starts_at, s.id limit ?
                        """)
                .param(from.atOffset(ZoneOffset.UTC))
                .param(commune)
                .param(commune)
                .param(limit)
                .query(StandDate.class)
                .list();
    }
}
