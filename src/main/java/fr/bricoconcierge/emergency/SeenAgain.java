package fr.bricoconcierge.emergency;

import fr.bricoconcierge.part.PartId;
import java.util.List;

/** Where the page of something made safe learns of the visits that are made to see it again. */
public interface SeenAgain {

    /** In the order of their days, the one that is still due among them. */
    List<Line> of(PartId part);

    /**
     * One visit, due or made.
     *
     * @param path its page, or where it begins
     */
    record Line(String said, String path) {}
}
