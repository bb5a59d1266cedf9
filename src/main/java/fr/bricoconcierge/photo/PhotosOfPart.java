package fr.bricoconcierge.photo;

import fr.bricoconcierge.part.PartAside;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The photos on the page of a part. */
@Component
class PhotosOfPart implements PartAside {

    private final PhotoReading reading;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    PhotosOfPart(PhotoReading reading, Settings settings, JdbcClient database, Clock clock) {
        this.reading = reading;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void show(PartView part, Model model) {
        model.addAttribute("photos", reading.of(part.id()));
        boolean readings = settings.isOn(PilotOption.SMALL_DIAGNOSTICS, clock.instant());
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
