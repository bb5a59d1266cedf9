package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one request to be called back. */
public record CallBackId(UUID value) {

    static CallBackId next() {
        return new CallBackId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
