package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.address.Plain;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes that an import keeps, by INSEE code or by name whatever the accents; none named: all. */
class CommuneFilter {

    private final Set<String> wanted;

    CommuneFilter(Set<String> communes) {
        wanted = communes.stream()
                .map(Plain::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean keeps(String code, String name) {
        return wanted.isEmpty() || wanted.contains(Plain.text(code)) || wanted.contains(Plain.text(name));
    }
}
