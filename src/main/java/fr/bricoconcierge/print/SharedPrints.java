package fr.bricoconcierge.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Prints what anybody may ask for: once, and again only when something in it changed, one at a time, so that a crowd at
 * the door costs no more than one visitor.
 */
@Service
public class SharedPrints {

    private static final int KEPT = 30;

    private final Printing printing;
    private final Map<Print, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Print, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    SharedPrints(Printing printing) {
        this.printing = printing;
    }

    /** @param values that tell by {@code equals} whether they changed */
    public synchronized byte[] pdf(Paper paper, String template, Map<String, ?> values) {
        return kept.computeIfAbsent(
                new Print(paper, template, Map.copyOf(values)),
                print -> printing.pdf(print.paper(), print.template(), print.values()));
    }

    private record Print(Paper paper, String template, Map<String, ?> values) {}
}
