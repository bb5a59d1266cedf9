package fr.bricoconcierge.attachment;

/**
 * A photo drawn anew as JPEG, upright and without anything its file said beside it.
 *
 * @param image at most 1600 pixels on its longer side
 * @param thumbnail the same, small, for lists
 * @param width of the image, in pixels
 */
public record CleanPhoto(byte[] image, byte[] thumbnail, int width, int height) {}
