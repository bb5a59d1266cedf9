package fr.bricoconcierge.charter;

/** Somebody else set other limits since these were typed. */
class LimitsChanged extends RuntimeException {

    private final transient LimitsForm inForce;

    LimitsChanged(LimitsForm inForce) {
        super("other limits are in force");
        this.inForce = inForce;
    }

    LimitsForm inForce() {
        return inForce;
    }
}
