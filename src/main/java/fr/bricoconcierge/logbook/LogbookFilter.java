package fr.bricoconcierge.logbook;

import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.PartType;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the logbook one wants to see; {@code page} counts from 1. */
@NullUnmarked
record LogbookFilter(PartType genre, InterventionState etat, Integer page) {

    static final int SIZE = 30;

    LogbookFilter {
        page = page == null || page < 1 || page > 10_000 ? 1 : page;
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** The same list, another page of it. */
    String address(int other) {
        var address = UriComponentsBuilder.fromPath("/interventions");
        if (genre != null) {
            address.queryParam("genre", genre);
        }
        if (etat != null) {
            address.queryParam("etat", etat);
        }
        return address.queryParam("page", other).toUriString();
    }
}
