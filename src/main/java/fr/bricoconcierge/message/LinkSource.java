package fr.bricoconcierge.message;

import java.util.Optional;
import java.util.UUID;

/** Makes a personal link anew, for a message that is tried again after it had failed and its link was dropped. */
public interface LinkSource {

    /** @param cause the record that the message is about; empty when it is none of this source's, or nothing to answer */
    Optional<String> anew(UUID cause);
}
