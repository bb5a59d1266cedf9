package fr.bricoconcierge.job;

import java.io.OutputStream;

/** Where running work says how far it is and leaves the file it makes. */
public interface JobProgress {

    /**
     * Says how far the work is; kept at most once a second, so it may be called often.
     *
     * @param total 0 while it is not known
     * @throws JobCancelled when somebody asked that it stop
     */
    void report(long done, long total);

    /** The file the work makes, kept with it in pieces; to be closed. At most one. */
    OutputStream file(String name, String mediaType);
}
