package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to, with the proof; the last word decides and every word stays. */
@Service
@Transactional
public class Consents {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean isActive(ResidentId resident, ConsentPurpose purpose) {
        return activeId(resident, purpose).isPresent();
    }

    /** The consent that holds now, to be kept as the proof of what relies on it. */
    @Transactional(readOnly = true)
    public Optional<ConsentId> activeId(ResidentId resident, ConsentPurpose purpose) {
        return database.sql("select consent_id as value from consent_active where resident_id = ? and purpose = ?")
                .params(resident.value(), purpose.name())
                .query(ConsentId.class)
                .optional();
    }

    /** Adds a consent, or answers the one that holds already. */
    public ConsentId give(ResidentId resident, ConsentPurpose purpose, ConsentHow how, AccountId by, Instant at) {
        refuseTheForgotten(resident);
        return activeId(resident, purpose).orElseGet(() -> add(new Word(resident, purpose, true, how, by, at)));
    }

    /** Takes a consent back and tells whoever relies on it; one that does not hold stays as it is. */
    public void withdraw(ResidentId resident, ConsentPurpose purpose, ConsentHow how, AccountId by, Instant at) {
        if (isActive(resident, purpose)) {
            add(new Word(resident, purpose, false, how, by, at));
            events.publishEvent(new ConsentWithdrawn(resident, purpose, at));
        }
    }

    private void refuseTheForgotten(ResidentId resident) {
        boolean forgotten = database.sql("select forgotten_at is not null from resident where id = ?")
                .param(resident.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new ResidentNotFound(resident));
        if (forgotten) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
    }

    private ConsentId add(Word word) {
        ConsentId id = ConsentId.next();
        database.sql("insert into consent (id, resident_id, purpose, given, at, how, by_id, text_version, text_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), word.resident().value(), word.purpose().name(), word.given())
                .param(word.at().atOffset(ZoneOffset.UTC))
                .params(word.how().name(), word.by().value(), ConsentPurpose.TEXT_VERSION)
                .param(hash(word.purpose().text()))
                .update();
        return id;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Word(
            ResidentId resident, ConsentPurpose purpose, boolean given, ConsentHow how, AccountId by, Instant at) {}
}
