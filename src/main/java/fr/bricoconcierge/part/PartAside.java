package fr.bricoconcierge.part;

import org.springframework.ui.Model;

/** What stands beside every part whatever its type, implemented by the module that keeps it: the photos. */
public interface PartAside {

    /** Adds to the page of a part, before its own screen does. */
    void show(PartView part, Model model);

    /** Nothing of it belongs to the part, so that the part may still be dropped. */
    boolean isUntouched(PartId part);
}
