package fr.bricoconcierge.addressfile;

/** Told after each batch how far a file is read. */
@FunctionalInterface
interface LineProgress {

    LineProgress UNSEEN = (lines, bytes) -> {};

    /**
     * Lets a {@link fr.bricoconcierge.job.JobCancelled} pass, which ends the reading.
     *
     * @param bytes of the file as it came, compressed or not
     */
    void read(long lines, long bytes);
}
