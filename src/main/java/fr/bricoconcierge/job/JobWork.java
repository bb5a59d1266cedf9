package fr.bricoconcierge.job;

/** What is done beside the pages, outside any request and any transaction. */
@FunctionalInterface
public interface JobWork {

    /**
     * Does it, saying now and then how far it is.
     *
     * @throws fr.bricoconcierge.shared.Refused to end with a sentence for the person who started it
     */
    void run(JobProgress progress) throws Exception;
}
