package fr.bricoconcierge.notice;

/**
 * A notice that a concierge carries.
 *
 * @param left how many they carry, this one included
 */
public record StackedNotice(String code, int serial, int left) {}
