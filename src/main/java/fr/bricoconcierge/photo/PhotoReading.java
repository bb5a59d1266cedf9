package fr.bricoconcierge.photo;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos of visits as the team reads them: at most {@link VisitPhotos#MOST} a visit, in one statement. */
@Service
@Transactional(readOnly = true)
public class PhotoReading {

    private static final String PHOTOS = """
            select v.id, v.intervention_id, v.part_id, p.position as part_position, p.type as part_type, v.subject, v.caption,
                   v.image_id, v.thumbnail_id, v.width, v.height, v.added_at, a.display_name as added_by
            from visit_photo v
            left join intervention_part p on p.id = v.part_id
            join account a on a.id = v.added_by
            """;

    private final JdbcClient database;

    PhotoReading(JdbcClient database) {
        this.database = database;
    }

    /** In the order they were taken. */
    public List<PhotoRow> of(InterventionId visit) {
        return database.sql(PHOTOS + "where v.intervention_id = ? order by v.added_at, v.id")
                .param(visit.value())
                .query(PhotoRow.class)
                .list();
    }

    List<PhotoRow> of(PartId part) {
        return database.sql(PHOTOS + "where v.part_id = ? order by v.added_at, v.id")
                .param(part.value())
                .query(PhotoRow.class)
                .list();
    }
}
