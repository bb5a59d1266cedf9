package fr.bricoconcierge.stand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StandSessions extends Repository<StandSession, StandSessionId> {

    StandSession save(StandSession session);

    Optional<StandSession> findById(StandSessionId id);

    List<StandSession> findBySeriesAndStateAndStartsAtGreaterThanEqual(
            StandSeriesId series, StandSessionState state, Instant from);
}
