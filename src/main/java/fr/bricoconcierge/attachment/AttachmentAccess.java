package fr.bricoconcierge.attachment;

/**
 * Who may have the files of one kind of record: those who may see the record (Q6). The module that owns the kind has one
 * component that says so; the files of a kind about which nobody says anything are handed out to nobody.
 */
public interface AttachmentAccess {

    AttachmentOwner.Kind kind();

    /**
     * A SQL condition that becomes part of the query for the file. It may use {@code file.owner_id}, {@code :account} and
     * {@code :role}: {@code exists (select from purchase p where p.id = file.owner_id and :role = 'COORDINATOR')}.
     */
    String condition();
}
