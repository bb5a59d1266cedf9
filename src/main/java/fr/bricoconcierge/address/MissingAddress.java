package fr.bricoconcierge.address;

/**
 * An address that the national base does not have yet.
 *
 * @param suffix bis, ter, b; empty for none
 */
public record MissingAddress(String communeCode, String street, int number, String suffix) {}
