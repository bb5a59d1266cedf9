package fr.bricoconcierge.message;

/** A message was not taken. */
class NotCarried extends Exception {

    private final boolean forGood;

    /**
     * @param reason in French, without anything personal
     * @param forGood whether trying again would be in vain
     */
    NotCarried(String reason, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    boolean isForGood() {
        return forGood;
    }
}
