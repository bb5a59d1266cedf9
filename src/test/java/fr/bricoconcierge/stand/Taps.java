package fr.bricoconcierge.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Taps as a tablet sends them. */
final class Taps {

    private final List<String> lines = new ArrayList<>();

    Taps and(UUID id, String kind, Instant at) {
        lines.add("{\"id\":\"%s\",\"kind\":\"%s\",\"at\":\"%s\",\"undone\":false}".formatted(id, kind, at));
        return this;
    }

    Taps undone(UUID id, String kind, Instant at) {
        lines.add("{\"id\":\"%s\",\"kind\":\"%s\",\"at\":\"%s\",\"undone\":true}".formatted(id, kind, at));
        return this;
    }

    String json() {
        return lines.stream().collect(Collectors.joining(",", "{\"taps\":[", "]}"));
    }
}
