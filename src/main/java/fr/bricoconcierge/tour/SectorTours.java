package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.staging.PlannedTours;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tours to come as the letters of their sector announce them. */
@Service
@Transactional(readOnly = true)
class SectorTours implements PlannedTours {

    private static final int MOST = 50;

    private final JdbcClient database;

    SectorTours(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Instant> starts(SectorId sector, Instant from) {
        return database
                .sql("select starts_at from tour where sector_id = ? and state = 'PLANNED' and starts_at >= ?"
                        + " order by starts_at limit ?")
                .params(sector.value(), from.atOffset(ZoneOffset.UTC), MOST)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }
}
