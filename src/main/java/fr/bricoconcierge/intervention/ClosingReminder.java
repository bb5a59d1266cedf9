package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;
import java.util.List;

/** Something worth asking once more before a visit ends; it never keeps it from ending. */
public interface ClosingReminder {

    List<Reminder> before(InterventionId id);

    /**
     * One thing to be asked.
     *
     * @param sentence what is missing
     * @param action what one may do about it, on a link
     * @param href where
     */
    record Reminder(String sentence, String action, String href) {}
}
