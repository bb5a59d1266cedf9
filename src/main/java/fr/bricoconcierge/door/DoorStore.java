package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DoorStore extends Repository<Door, DoorId> {

    Door save(Door door);

    Optional<Door> findById(DoorId id);

    List<Door> findByAddress(AddressId address);
}
