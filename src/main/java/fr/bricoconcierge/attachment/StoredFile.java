package fr.bricoconcierge.attachment;

/** A file as it is kept. */
public record StoredFile(String mediaType, byte[] content) {}
