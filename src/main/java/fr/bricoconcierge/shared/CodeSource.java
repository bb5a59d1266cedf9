package fr.bricoconcierge.shared;

import java.util.Optional;

/** Where people are found by a code that was left at their door: a view, so that a search costs one statement. */
public interface CodeSource {

    /** The name of a view with the columns {@code code text, household_id uuid}. */
    String view();

    /** The code as the view has it, when what was typed is one. */
    Optional<String> read(String typed);
}
