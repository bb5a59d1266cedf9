package fr.bricoconcierge.wording;

import fr.bricoconcierge.attachment.AttachmentOwner;
import fr.bricoconcierge.attachment.Attachments;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.Refused;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The image on top of letters, flyers and posters; there may be none. */
@Service
@Transactional
public class PrintedLogo {

    private static final String FIELD = "logo";

    /** There is one logo: what it belongs to is the service itself. */
    private static final UUID SERVICE = new UUID(0, 0);

    private final Attachments attachments;
    private final Settings settings;

    PrintedLogo(Attachments attachments, Settings settings) {
        this.attachments = attachments;
        this.settings = settings;
    }

    /** The image as a {@code data:} address. */
    @Transactional(readOnly = true)
    public Optional<String> dataUri() {
        return Optional.of(settings.text(Setting.LOGO))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> attachments.find(AttachmentId.of(id)))
                .map(file -> "data:" + file.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(file.content()));
    }

    void set(byte[] content, AccountId by) {
        AttachmentId id =
                attachments.store(FIELD, new AttachmentOwner(AttachmentOwner.Kind.LOGO, SERVICE), content, by);
        boolean image = attachments
                .find(id)
                .filter(file -> file.mediaType().startsWith("image/"))
                .isPresent();
        if (!image) {
            throw new Refused(FIELD, "Choisissez une image, JPEG ou PNG.");
        }
        settings.set(Setting.LOGO, id.toString(), by);
    }

    void remove(AccountId by) {
        settings.set(Setting.LOGO, "", by);
    }
}
