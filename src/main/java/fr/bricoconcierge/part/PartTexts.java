package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.Map;

/** What was written in the parts of one type; implemented by the module of that type, for late corrections. */
public interface PartTexts {

    /** In the order of the parts. */
    List<PartText> of(InterventionId visit);

    /** Writes those that stand among {@code texts} under the key of {@link PartText}; the visit is closed. */
    void correct(InterventionId visit, Map<String, String> texts);
}
