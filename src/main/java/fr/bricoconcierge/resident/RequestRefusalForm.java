package fr.bricoconcierge.resident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Why nothing follows a request after all. */
@NullUnmarked
record RequestRefusalForm(
        @NotNull(message = "Dites pourquoi il n’y a pas de suite.")
        DeclineReason why) {

    static final RequestRefusalForm BLANK = new RequestRefusalForm(null);
}
