package fr.bricoconcierge.correction;

/** Somebody corrected the same report in the meantime. */
public class CorrectedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    CorrectedMeanwhile() {
        super("the report was corrected meanwhile", null, false, false);
    }
}
