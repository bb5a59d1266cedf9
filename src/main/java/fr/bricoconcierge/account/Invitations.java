package fr.bricoconcierge.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String hash);
}
