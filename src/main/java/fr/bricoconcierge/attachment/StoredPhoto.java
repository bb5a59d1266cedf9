package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.AttachmentId;

/** A photo as it is kept, whole and small. */
public record StoredPhoto(AttachmentId image, AttachmentId thumbnail) {}
