package fr.bricoconcierge.agenda;

/** A good reason for an appointment, in the coordinator’s list. */
record ReasonRow(String code, String label, int times) {

    /** Something must remain to choose when nothing else fits. */
    public boolean isKept() {
        return AppointmentReason.OTHER.code().equals(code);
    }
}
