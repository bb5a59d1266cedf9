package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Sha256;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to, with the proof; the last word decides and every word stays. */
@Service
@Transactional
public class Consents {

    /** The card itself, or the one it turned out to be: what is said of it late is said of that one. */
    private static final String KEPT = "(select coalesce(merged_into, id) from resident where id = ?)";

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
        return database.sql("select consent_id as value from consent_active where resident_id = " + KEPT
                        + " and purpose = ?")
                .params(resident.value(), purpose.name())
                .query(ConsentId.class)
                .optional();
    }

    /** Adds a consent, or answers the one that holds already. */
    public ConsentId give(ResidentId asked, ConsentPurpose purpose, ConsentHow how, AccountId by, Instant at) {
        ResidentId resident = keptOf(asked);
        refuseTheForgotten(resident);
        if (purpose.isReminder()) {
            refuseAReminderThatCannotBeSent(resident, purpose);
        }
        return activeId(resident, purpose).orElseGet(() -> add(new Word(resident, purpose, true, how, by, at)));
    }

    /**
     * Writes down that somebody agreed to their card before it came here. The text they heard then is not ours: what is
     * kept is the declaration of whoever brings the card.
     */
    void declare(ResidentId resident, Declaration declaration, AccountId by) {
        database.sql("insert into consent (id, resident_id, purpose, given, at, how, by_id, text_version, text_hash)"
                        + " values (?, ?, 'KEEP_CARD', true, ?, ?, ?, ?, ?)")
                .params(ConsentId.next().value(), resident.value())
                .param(declaration.at().atOffset(ZoneOffset.UTC))
                .params(declaration.how().name(), by.value(), Declaration.VERSION, Sha256.hex(Declaration.TEXT))
                .update();
    }

    /**
     * Takes a consent back; one that does not hold stays as it is. Who wants no card any more
     * wants no reminders either.
     */
    public void withdraw(ResidentId resident, ConsentPurpose purpose, ConsentHow how, AccountId by, Instant at) {
        List<ConsentPurpose> withIt = purpose == ConsentPurpose.KEEP_CARD ? ConsentPurpose.REMINDERS : List.of();
        Stream.concat(Stream.of(purpose), withIt.stream())
                .filter(it -> isActive(resident, it))
                .forEach(it -> {
                    add(new Word(resident, it, false, how, by, at));
                    events.publishEvent(new ConsentWithdrawn(keptOf(resident), it, by));
                });
    }

    /** It was a slip: what was taken back with the purpose's last word is given again, the way it was given before. */
    public void takeBackWithdrawal(ResidentId asked, ConsentPurpose purpose, AccountId by, Instant at) {
        ResidentId resident = keptOf(asked);
        database
                .sql("""
                        with latest as (
                            select distinct on (purpose) purpose, given, at from consent
                            where resident_id = :resident order by purpose, at desc, id desc)
                        select l.purpose, (select g.how from consent g
                                           where g.resident_id = :resident and g.purpose = l.purpose and g.given
                                           order by g.at desc, g.id desc limit 1) as how
                        from latest l
                        where not l.given and l.at = (select at from latest where purpose = :purpose)
                        """)
                .param("resident", resident.value())
                .param("purpose", purpose.name())
                .query(Taken.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Taken::purpose))
                .forEach(taken -> give(resident, taken.purpose(), taken.how(), by, at));
    }

    private void refuseAReminderThatCannotBeSent(ResidentId resident, ConsentPurpose purpose) {
        if (!isActive(resident, ConsentPurpose.KEEP_CARD)) {
            throw new Refused("Sans l’accord de la personne pour garder sa fiche, pas de rappels.");
        }
        boolean byMail = purpose == ConsentPurpose.EMAIL_REMINDERS;
        boolean reachable = database.sql("select coalesce(%s, '') <> '' from resident where id = ?"
                        .formatted(byMail ? "email" : "phone"))
                .param(resident.value())
                .query(Boolean.class)
                .single();
        if (!reachable) {
            throw new Refused(
                    byMail
                            ? "Notez d’abord le courriel sur la fiche, puisque la personne veut y recevoir ses rappels."
                            : "Notez d’abord le téléphone sur la fiche, puisque la personne veut y recevoir ses rappels.");
        }
    }

    /** The card itself, or the one it turned out to be; a merge that has begun is waited for. */
    private ResidentId keptOf(ResidentId asked) {
        return database.sql("select coalesce(merged_into, id) from resident where id = ? for key share")
                .param(asked.value())
                .query(UUID.class)
                .optional()
                .map(ResidentId::new)
                .orElseThrow(() -> new ResidentNotFound(asked));
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
                .param(Sha256.hex(word.purpose().text(word.how())))
                .update();
        return id;
    }

    /** A consent that was taken back, and how it had been given. */
    private record Taken(ConsentPurpose purpose, ConsentHow how) {}

    private record Word(
            ResidentId resident, ConsentPurpose purpose, boolean given, ConsentHow how, AccountId by, Instant at) {}
}
