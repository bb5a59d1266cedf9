package fr.bricoconcierge.directory;

import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the address book. */
@Service
@Transactional
class EntryKeeping {

    private final Entries entries;
    private final KnownSectors sectors;
    private final Clock clock;

    EntryKeeping(Entries entries, KnownSectors sectors, Clock clock) {
        this.entries = entries;
        this.sectors = sectors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    EntryForm form(EntryId id) {
        return get(id).form();
    }

    /** What the coordinator types is what they know: it counts as checked today. */
    void add(EntryForm form, AccountId by) {
        refuseATwin(form, null);
        refuseUnknownSectors(form);
        Entry entry = new Entry(form);
        entry.check(Moment.dateOf(clock.instant()), by);
        entries.save(entry);
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it since it was read */
    void change(EntryId id, EntryForm form) {
        Entry entry = get(id);
        if (!entry.isAt(form.version())) {
            throw new ObjectOptimisticLockingFailureException(Entry.class, id);
        }
        refuseATwin(form, id);
        refuseUnknownSectors(form);
        entry.describe(form);
    }

    void check(EntryId id, AccountId by) {
        get(id).check(Moment.dateOf(clock.instant()), by);
    }

    void retire(EntryId id) {
        get(id).retire(clock.instant());
    }

    void bringBack(EntryId id) {
        get(id).bringBack();
    }

    private void refuseUnknownSectors(EntryForm form) {
        if (form.served().stream().anyMatch(sector -> sectors.find(sector).isEmpty())) {
            throw new Refused("sectors", "Un de ces secteurs n’existe plus.");
        }
    }

    private void refuseATwin(EntryForm form, @Nullable EntryId but) {
        boolean taken = entries.findByKindAndNameIgnoreCase(form.kind(), form.name())
                .filter(other -> !other.id().equals(but))
                .isPresent();
        if (taken) {
            throw new Refused("name", "Ce nom est déjà dans le carnet.");
        }
    }

    private Entry get(EntryId id) {
        return entries.findById(id).orElseThrow(() -> new EntryNotFound(id));
    }
}
