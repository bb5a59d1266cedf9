package fr.bricoconcierge.part;

import fr.bricoconcierge.directory.EntryId;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over entries of the address book, which is then the household's to call. */
@Service
@Transactional
public class Orienting {

    private final VisitParts parts;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Orienting(VisitParts parts, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The entries are the ones now handed over; those unticked were ticked by mistake. */
    public void handOver(InterventionId id, PartId part, Set<EntryId> entries, AccountId by) {
        if (parts.requireOpen(id, part) == PartType.STANDARD) {
            throw new InterventionNotFound(part);
        }
        if (entries.isEmpty()) {
            throw new Refused("entries", "Cochez au moins une adresse remise à la personne.");
        }
        UUID[] kept = entries.stream().map(EntryId::value).toArray(UUID[]::new);
        database.sql("delete from given_orientation where part_id = ? and entry_id <> all (?)")
                .params(part.value(), kept)
                .update();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        entries.forEach(entry -> database.sql(
                        "insert into given_orientation (id, intervention_id, part_id, entry_id, given_at, by_id)"
                                + " select ?, ?, ?, e.id, ?, ? from directory_entry e where e.id = ? on conflict do nothing")
                .params(Uuids.next(), id.value(), part.value(), now, by.value(), entry.value())
                .update());
        events.publishEvent(new AddressesHandedOver(id, part, by));
    }
}
