package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names a batch of notices, printed together. */
public record NoticeBatchId(UUID value) {

    public static NoticeBatchId next() {
        return new NoticeBatchId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
