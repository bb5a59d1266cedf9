package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account in the coordinator's list. */
record AccountRow(
        AccountId id,
        String name,
        String email,
        Role role,
        @Nullable String organisation,
        boolean invited,
        @Nullable Instant disabledAt) {

    public String badge() {
        return disabledAt != null ? "neutral" : invited ? "waiting" : "done";
    }

    public String state() {
        return disabledAt != null ? "Désactivé" : invited ? "Invitation envoyée" : "Actif";
    }

    public @Nullable Moment disabled() {
        return disabledAt == null ? null : Moment.at(disabledAt);
    }
}
