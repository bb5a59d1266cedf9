package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Sha256;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in photos, receipts and documents after checking and cleaning them (Q6). */
@Service
@Transactional
public class Attachments {

    /** In bytes, as sent and as kept. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final JdbcClient database;
    private final Clock clock;

    Attachments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a JPEG or PNG image or a PDF, each made anew; its identifier cannot be guessed.
     *
     * @param field of the form, beside which a refusal is shown
     * @throws Refused when it is empty, too large, of another kind, locked or broken
     */
    public AttachmentId store(String field, AttachmentOwner owner, byte[] content, AccountId by) {
        if (content.length == 0) {
            throw new Refused(field, "Ce fichier est vide. Choisissez-en un autre.");
        }
        checkSize(field, content);
        MediaType type = MediaType.of(content)
                .orElseThrow(() -> new Refused(field, "Choisissez une photo (JPEG ou PNG) ou un document PDF."));
        byte[] clean = type == MediaType.PDF ? CleanPdf.of(field, content) : CleanImage.of(field, type, content);
        checkSize(field, clean);
        return insert(owner, type, clean, by);
    }

    /** Keeps both sizes of a photo that was cleaned before, outside of any transaction. */
    public StoredPhoto keep(AttachmentOwner owner, CleanPhoto photo, AccountId by) {
        return new StoredPhoto(
                insert(owner, MediaType.JPEG, photo.image(), by), insert(owner, MediaType.JPEG, photo.thumbnail(), by));
    }

    /** Wipes the files; whoever names them has let go of them first. */
    public void remove(Collection<AttachmentId> files) {
        UUID[] ids = files.stream().map(AttachmentId::value).toArray(UUID[]::new);
        database.sql("delete from attachment where id = any (?)").param(ids).update();
    }

    /** The file itself, for whoever may show what it belongs to. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(AttachmentId id) {
        return database.sql("select media_type, content from attachment where id = ?")
                .param(id.value())
                .query(StoredFile.class)
                .optional();
    }

    private AttachmentId insert(AttachmentOwner owner, MediaType type, byte[] content, AccountId by) {
        AttachmentId id = new AttachmentId(UUID.randomUUID()); // not by time: nobody guesses the next one
        database.sql("insert into attachment (id, owner_kind, owner_id, media_type, bytes, sha256, content, created_at,"
                        + " created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), owner.kind().name(), owner.id(), type.text(), content.length, Sha256.hex(content))
                .params(content, clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
        return id;
    }

    private static void checkSize(String field, byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(field, "Ce fichier dépasse 10 Mo. Choisissez-en un plus léger.");
        }
    }
}
