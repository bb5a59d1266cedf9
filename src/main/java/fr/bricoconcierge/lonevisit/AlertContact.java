package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.NewMessage.Addressee;
import java.util.List;
import java.util.Map;

/**
 * Somebody who can be alerted.
 *
 * @param ways the ways that are open, each with the address
 */
record AlertContact(String role, String name, Map<MessageChannel, String> ways) {

    List<Addressee> addressees() {
        return ways.entrySet().stream()
                .map(way -> new Addressee(way.getKey(), way.getValue(), null, null))
                .toList();
    }

    /** « Nadège Fontaine », or what they are when nobody gave their name. */
    String called() {
        return name.isBlank() ? role : name;
    }
}
