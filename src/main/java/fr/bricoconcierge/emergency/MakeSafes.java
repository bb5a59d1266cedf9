package fr.bricoconcierge.emergency;

import fr.bricoconcierge.part.PartId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MakeSafes extends Repository<MakeSafe, PartId> {

    MakeSafe save(MakeSafe makeSafe);

    Optional<MakeSafe> findById(PartId part);

    /** Writes what is still held back, so that plain SQL sees it. */
    void flush();

    List<MakeSafe> findByPartIn(List<PartId> parts);
}
