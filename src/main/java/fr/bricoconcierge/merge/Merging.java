package fr.bricoconcierge.merge;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.resident.CardMerge;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.CardsChanged;
import fr.bricoconcierge.resident.Reuniting;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one card of two: everything moves, what both said is kept to be looked back at, and the log says who did it (H3). */
@Service
@Transactional
public class Merging {

    private final Reuniting reuniting;
    private final CardPairs pairs;
    private final PastCards past;
    private final List<PeopleRecords> records;
    private final ReceivedCommands commands;
    private final AuditLog audit;

    Merging(
            Reuniting reuniting,
            CardPairs pairs,
            PastCards past,
            ObjectProvider<PeopleRecords> records,
            ReceivedCommands commands,
            AuditLog audit) {
        this.reuniting = reuniting;
        this.pairs = pairs;
        this.past = past;
        this.records = records.orderedStream().toList();
        this.commands = commands;
        this.audit = audit;
    }

    /**
     * Merges two cards and answers the one that stays; cards that are one already stay one.
     *
     * @throws CardsChanged when one of them says another thing than when this was decided
     * @throws Refused when something must be settled first
     */
    public ResidentId merge(UUID command, CardMerge wanted, AccountId by) {
        return new ResidentId(
                commands.once(command, () -> mergeUnlessOne(wanted, by).value()));
    }

    /** What must be settled before these cards can become one. */
    @Transactional(readOnly = true)
    public List<String> obstacles(CardPair pair) {
        Stream<String> told = records.stream()
                .flatMap(each -> each.obstacles(pair.kept().id(), pair.gone().id()).stream());
        return Stream.concat(pair.obstacles().stream(), told).toList();
    }

    /** What will be there twice afterwards: said before, and for people to put in order. */
    @Transactional(readOnly = true)
    public List<String> clashes(CardPair pair) {
        return records.stream()
                .flatMap(each -> each.clashes(pair.kept().id(), pair.gone().id()).stream())
                .toList();
    }

    private ResidentId mergeUnlessOne(CardMerge wanted, AccountId by) {
        reuniting.lock(wanted.kept(), wanted.gone());
        ResidentId kept = reuniting.keptOf(wanted.kept());
        ResidentId gone = reuniting.keptOf(wanted.gone());
        if (kept.equals(gone) && !wanted.kept().equals(wanted.gone())) {
            return kept;
        }
        if (!kept.equals(wanted.kept()) || !gone.equals(wanted.gone())) {
            throw new CardsChanged();
        }
        CardPair pair = pairs.get(kept, gone);
        obstacles(pair).stream().findFirst().ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        ResidentsMerged merged = reuniting.merge(wanted, by);
        past.keep(pair, merged);
        audit.write(
                AuditEntry.of(AuditAction.MERGED_CARDS, by).about(kept.value()).with(gone.value()));
        return kept;
    }
}
