package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import java.util.Optional;
import java.util.UUID;

/** Where the form of a new card learns what the person has written already, implemented by whoever took it in. */
public interface KnownCallers {

    /** Empty when the source is none of theirs, or not for the one who asks. */
    Optional<KnownCaller> find(UUID source, CurrentAccount viewer);
}
