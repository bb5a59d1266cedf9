package fr.bricoconcierge.directory;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, EntryId> {

    Entry save(Entry entry);

    Optional<Entry> findById(EntryId id);

    Optional<Entry> findByKindAndNameIgnoreCase(EntryKind kind, String name);
}
