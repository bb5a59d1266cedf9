package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.SharedForm;

/** Saves a step that two people may write in at once, and answers the form as it stands now. */
@FunctionalInterface
public interface SharedStep {

    SharedForm save();
}
