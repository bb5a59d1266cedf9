package fr.bricoconcierge.door;

/**
 * What counting a building comes to, before anything is added.
 *
 * @param doors of the plan
 * @param known how many of them are there already
 */
record BuildingCount(BuildingPlan plan, int doors, int known) {

    /** More doors than most buildings have: a slip of the finger, or a tower. */
    private static final int MANY = 40;

    public int fresh() {
        return doors - known;
    }

    /** Whether one is asked again, unless that number was confirmed. */
    boolean asks(int confirmed) {
        return fresh() > MANY && confirmed != fresh();
    }

    /** « 12 portes\u00a0: étages 0 à 3, 3 par palier. 1 existe déjà. » */
    public String sentence() {
        String floors = plan.lowestFloor() == plan.highestFloor()
                ? "étage " + plan.lowestFloor()
                : "étages " + plan.lowestFloor() + " à " + plan.highestFloor();
        String all = "%s\u00a0: %s, %d par palier.".formatted(counted(doors), floors, plan.perLanding());
        return known == 0 ? all : all + (known == 1 ? " 1 existe déjà." : " " + known + " existent déjà.");
    }

    /** « Ajouter 102 portes d’un coup\u00a0? » */
    public String question() {
        return "Ajouter " + counted(fresh()) + " d’un coup\u00a0?";
    }

    private static String counted(int doors) {
        return doors == 1 ? "1 porte" : doors + " portes";
    }
}
