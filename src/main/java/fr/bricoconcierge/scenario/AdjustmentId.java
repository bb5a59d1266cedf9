package fr.bricoconcierge.scenario;

import java.util.UUID;

/** Names an adjustment, whatever was corrected in it. */
public record AdjustmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
