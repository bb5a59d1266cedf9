package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface InterventionParts extends Repository<InterventionPart, PartId> {

    InterventionPart save(InterventionPart part);

    Optional<InterventionPart> findByIdAndIntervention(PartId id, InterventionId intervention);

    List<InterventionPart> findByIntervention(InterventionId intervention);

    List<InterventionPart> findByInterventionIn(List<InterventionId> interventions);
}
