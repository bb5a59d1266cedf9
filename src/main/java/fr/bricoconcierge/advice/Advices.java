package fr.bricoconcierge.advice;

import fr.bricoconcierge.part.PartId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Advices extends Repository<Advice, PartId> {

    Advice save(Advice advice);

    Optional<Advice> findById(PartId part);

    List<Advice> findByPartIn(List<PartId> parts);
}
