package fr.bricoconcierge.directory;

import java.util.Map;

/** What a module above knows of the use of the entries, one sentence each; none: nothing to say of it. */
public interface EntryFigures {

    Map<EntryId, String> said();
}
