package fr.bricoconcierge.photo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.advisor.HomePhoto;
import fr.bricoconcierge.advisor.HomePhotoSource;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AttachmentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos that an advisor sees of a home referred to them: what they show, and nothing of the visits. */
@Service
@Transactional(readOnly = true)
class SharedPhotos implements HomePhotoSource {

    /** The latest say how the home is now. */
    private static final int MOST_SHOWN = 40;

    private static final String PHOTOS = """
            select * from (
            select v.id as photo, v.subject, v.caption, v.image_id, v.thumbnail_id, v.width, v.height, v.added_at
            from referral_shared s
            join account a on a.id = :account and a.organisation_id = s.organisation_id
            join intervention i on
            """ + PhotoAccess.SHARED + """
            join visit_photo v on v.intervention_id = i.id
            where s.id = :referral
            order by v.added_at desc, v.id desc
            limit %d) latest
            order by added_at, photo
            """.formatted(MOST_SHOWN);

    private final JdbcClient database;

    SharedPhotos(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<HomePhoto> of(ReferralId referral, CurrentAccount advisor) {
        return database
                .sql(PHOTOS)
                .param("account", advisor.id().value())
                .param("referral", referral.value())
                .query(Shared.class)
                .list()
                .stream()
                .map(photo -> photo.of(referral))
                .toList();
    }

    record Shared(
            PhotoId photo,
            PhotoSubject subject,
            @Nullable String caption,
            AttachmentId imageId,
            AttachmentId thumbnailId,
            int width,
            int height,
            Instant addedAt) {

        HomePhoto of(ReferralId referral) {
            return new HomePhoto(
                    referral, photo.toString(), subject.label(), caption, imageId, thumbnailId, width, height, addedAt);
        }
    }
}
