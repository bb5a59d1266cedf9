package fr.bricoconcierge.tour;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tours extends Repository<Tour, TourId> {

    Tour saveAndFlush(Tour tour);

    Optional<Tour> findById(TourId id);

    /** For whoever writes knocks: two tablets on one tour wait for each other, so that neither loses a tap. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Tour t where t.id = :id")
    Optional<Tour> findAndLock(TourId id);
}
