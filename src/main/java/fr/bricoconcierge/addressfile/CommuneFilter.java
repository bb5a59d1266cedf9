package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.address.Plain;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes that an import keeps, by INSEE code or by name whatever the accents; none named: all. */
class CommuneFilter {

    private final Set<String> wanted;
    private final Set<String> found = new HashSet<>();

    CommuneFilter(Set<String> communes) {
        wanted = communes.stream()
                .map(Plain::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean keeps(String code, String name) {
        if (wanted.isEmpty()) {
            return true;
        }
        String plainCode = Plain.text(code);
        String plainName = Plain.text(name);
        boolean kept = wanted.contains(plainCode) || wanted.contains(plainName);
        if (kept) {
            found.add(plainCode);
            found.add(plainName);
        }
        return kept;
    }

    /** Those asked for that no line was about: most often a typing mistake. */
    Set<String> missed(Set<String> asked) {
        return asked.stream()
                .filter(commune -> !found.contains(Plain.text(commune)))
                .collect(Collectors.toSet());
    }
}
