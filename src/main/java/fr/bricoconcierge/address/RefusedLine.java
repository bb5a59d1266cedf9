package fr.bricoconcierge.address;

/**
 * A line of an address file that cannot be used.
 *
 * @param line its number in the file
 * @param reason in French
 * @param content as a report shows it
 */
public record RefusedLine(long line, String reason, String content) {}
