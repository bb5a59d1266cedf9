package fr.bricoconcierge.photo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.attachment.AttachmentOwner;
import fr.bricoconcierge.attachment.Attachments;
import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.attachment.StoredPhoto;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.VisitOptions;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the photos of visits, and lets go of them (I8). */
@Service
@Transactional
public class VisitPhotos {

    /** Of one visit: enough to tell what was seen and done. */
    public static final int MOST = 20;

    private final Visiting visiting;
    private final VisitParts parts;
    private final Attachments attachments;
    private final ReceivedCommands commands;
    private final VisitOptions options;
    private final JdbcClient database;
    private final Clock clock;

    VisitPhotos(
            Visiting visiting,
            VisitParts parts,
            Attachments attachments,
            ReceivedCommands commands,
            VisitOptions options,
            JdbcClient database,
            Clock clock) {
        this.visiting = visiting;
        this.parts = parts;
        this.attachments = attachments;
        this.commands = commands;
        this.options = options;
        this.database = database;
        this.clock = clock;
    }

    /** What photos of that part may show, while its visit can be written in. */
    public List<PhotoSubject> subjects(InterventionId visit, @Nullable PartId part) {
        visiting.getOpen(visit);
        PartType type = part == null ? null : parts.requireOpen(visit, part);
        return PhotoSubject.in(type, options.isOn(PilotOption.SMALL_DIAGNOSTICS, visit));
    }

    /** Two tablets on one visit add one after the other, and never more than it may hold. */
    public void add(UUID command, InterventionId visit, NewPhotos photos, AccountId by) {
        visiting.lockOpen(visit);
        if (!subjects(visit, photos.part()).contains(photos.subject())) {
            throw new Refused("subject", "Dites ce que montrent les photos.");
        }
        commands.once(command, () -> {
            requireRoom(visit, photos.photos().size());
            photos.photos().forEach(photo -> insert(visit, photos, photo, by));
            return visit.value();
        });
    }

    /** As long as the visit can be written in; after that, the coordinator alone. */
    public void remove(InterventionId visit, PhotoId photo, CurrentAccount by) {
        if (by.role() == Role.COORDINATOR) {
            visiting.get(visit);
        } else {
            visiting.lockOpen(visit);
        }
        if (wipe("id = ? and intervention_id = ?", photo.value(), visit.value()) == 0) {
            throw new PhotoNotFound(photo);
        }
    }

    /** What was done in their home stays, what it looked like does not (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        wipe(
                "intervention_id in (select id from intervention where resident_id = ?)",
                event.resident().value());
    }

    private void requireRoom(InterventionId visit, int more) {
        int kept = database.sql("select count(*)::int from visit_photo where intervention_id = ?")
                .param(visit.value())
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw new Refused(
                    PhotoIntake.FIELD,
                    "Cette intervention a déjà %d photos, pas davantage. Supprimez-en une pour en ajouter."
                            .formatted(MOST));
        }
        if (kept + more > MOST) {
            throw new Refused(
                    PhotoIntake.FIELD,
                    "Il reste de la place pour %d photos sur les %d de cette intervention. Choisissez-en moins."
                            .formatted(MOST - kept, MOST));
        }
    }

    private void insert(InterventionId visit, NewPhotos photos, CleanPhoto photo, AccountId by) {
        var owner = new AttachmentOwner(AttachmentOwner.Kind.INTERVENTION, visit.value());
        StoredPhoto stored = attachments.keep(owner, photo, by);
        database.sql("""
                        insert into visit_photo (id, intervention_id, part_id, subject, caption, image_id, thumbnail_id, width,
                                                 height, added_at, added_by)
                        values (:id, :visit, :part, :subject, :caption, :image, :thumbnail, :width, :height, :now, :by)
                        """)
                .param("id", PhotoId.next().value())
                .param("visit", visit.value())
                .param("part", photos.part() == null ? null : photos.part().value())
                .param("subject", photos.subject().name())
                .param("caption", photos.caption())
                .param("image", stored.image().value())
                .param("thumbnail", stored.thumbnail().value())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private int wipe(String which, UUID... of) {
        List<Gone> gone = database.sql("delete from visit_photo where " + which + " returning image_id, thumbnail_id")
                .params((Object[]) of)
                .query(Gone.class)
                .list();
        attachments.remove(gone.stream()
                .flatMap(photo -> Stream.of(photo.imageId(), photo.thumbnailId()))
                .toList());
        return gone.size();
    }

    /** A photo whose row is gone, and whose files go next. */
    record Gone(AttachmentId imageId, AttachmentId thumbnailId) {}
}
