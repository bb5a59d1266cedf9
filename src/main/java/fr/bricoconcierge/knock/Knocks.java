package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Knocks extends Repository<Knock, KnockId> {

    Knock save(Knock knock);

    Optional<Knock> findById(KnockId id);

    boolean existsById(KnockId id);

    /** The entries of a gesture that stand: neither taken back nor corrected since. */
    @Query("from Knock k where k.gesture = :gesture and k.tour = :tour and k.undoneAt is null"
            + " and not exists (select c.id from Knock c where c.corrects = k.id and c.undoneAt is null)")
    List<Knock> findStanding(TourId tour, GestureId gesture);

    /** The other entries of a tour by which one knocks at that door no more, the earliest first. */
    @Query("from Knock k where k.tour = :tour and k.door = :door and k.outcome in (REFUSED, NO_KNOCK)"
            + " and k.id <> :but and k.undoneAt is null"
            + " and not exists (select c.id from Knock c where c.corrects = k.id and c.undoneAt is null)"
            + " order by k.knockedAt")
    List<Knock> findOtherRefusals(TourId tour, DoorId door, KnockId but);

    boolean existsByGesture(GestureId gesture);

    /** Whether somebody knocked at that door in this tour already. */
    @Query(
            value = "select exists (select from knock_standing where tour_id = :tour and door_id = :door)",
            nativeQuery = true)
    boolean isKnocked(UUID tour, UUID door);

    /** Whether an entry that stands replaces this one. */
    @Query(
            value = "select exists (select from knock where corrects_id = :id and undone_at is null)",
            nativeQuery = true)
    boolean isCorrected(UUID id);

    @Query(value = "select exists (select from pretext where id = :id)", nativeQuery = true)
    boolean isPretext(UUID id);

    /** Whether a door of the tour is still to be knocked at; what was just written counts. */
    @Query(value = """
                    select exists (
                        select from tour_door d
                        where d.tour_id = :tour and not d.left_out
                          and not exists (select from knock_standing k where k.tour_id = d.tour_id and k.door_id = d.door_id))
                    """, nativeQuery = true)
    boolean isSomeDoorLeft(UUID tour);

    @Query(
            value = "select exists (select from tour_door where tour_id = :tour and door_id = :door and not left_out)",
            nativeQuery = true)
    boolean isDoorOfTour(UUID tour, UUID door);
}
