package fr.bricoconcierge.departure;

/** How many of the things to check before leaving are ready. */
public record Readiness(int ready, int of) {

    public boolean isComplete() {
        return ready == of;
    }

    /** « Rien n’est encore vérifié. », « 5 points vérifiés sur 8. », « Tout est vérifié. ». */
    public String said() {
        if (ready == 0) {
            return "Rien n’est encore vérifié.";
        }
        return isComplete()
                ? "Tout est vérifié."
                : "%d %s sur %d.".formatted(ready, ready == 1 ? "point vérifié" : "points vérifiés", of);
    }
}
