package fr.bricoconcierge.photo;

import fr.bricoconcierge.intervention.VisitOptions;
import fr.bricoconcierge.part.PartAside;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.setting.PilotOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The photos on the page of a part. */
@Component
class PhotosOfPart implements PartAside {

    private final PhotoReading reading;
    private final VisitOptions options;
    private final JdbcClient database;

    PhotosOfPart(PhotoReading reading, VisitOptions options, JdbcClient database) {
        this.reading = reading;
        this.options = options;
        this.database = database;
    }

    @Override
    public void show(PartView part, Model model) {
        model.addAttribute("photos", reading.of(part.id()));
        boolean readings = options.isOn(PilotOption.SMALL_DIAGNOSTICS, part.interventionId());
        model.addAttribute("photoSubjects", PhotoSubject.in(part.type(), readings));
    }

    @Override
    public boolean isUntouched(PartId part) {
        return database.sql("select not exists (select from visit_photo where part_id = ?)")
                .param(part.value())
                .query(Boolean.class)
                .single();
    }
}
