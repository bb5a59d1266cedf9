package fr.bricoconcierge.job;

/**
 * Work to begin.
 *
 * @param kind what must not run twice at once, for example {@code ADDRESS_IMPORT}
 * @param title as its page is headed, in French, without personal data
 * @param back the page it was asked on
 */
public record NewJob(String kind, String title, String back) {}
