package fr.bricoconcierge.message;

/** Takes messages of one channel out of the house. */
interface Carrier {

    MessageChannel channel();

    /** Whether it is set up. */
    boolean isReady();

    /** Hands one over; when this returns, somebody else answers for it. */
    void carry(DueMessage message) throws NotCarried;
}
