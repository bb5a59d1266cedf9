package fr.bricoconcierge.shared;

import org.jspecify.annotations.Nullable;

/** A form, always a record, that several people may have open at once; it tells what it showed when it was opened. */
public interface SharedForm {

    /** Written by {@link SharedWriting#opened}. */
    @Nullable
    String shown();
}
