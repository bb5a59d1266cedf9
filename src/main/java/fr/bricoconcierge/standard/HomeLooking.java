package fr.bricoconcierge.standard;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the eye found in a home, theme by theme (« diagnostic à l’œil »). */
@Service
@Transactional
public class HomeLooking {

    /** What one looks at, in the order one walks through a home. */
    static final List<Theme> THEMES = List.of(
            Theme.DRAUGHT,
            Theme.WINDOWS,
            Theme.DAMP,
            Theme.VENTILATION,
            Theme.HEATING,
            Theme.HOT_WATER,
            Theme.LIGHTING,
            Theme.ELECTRICAL_DANGER,
            Theme.BILLS);

    private final VisitParts parts;
    private final JdbcClient database;
    private final Clock clock;

    HomeLooking(VisitParts parts, JdbcClient database, Clock clock) {
        this.parts = parts;
        this.database = database;
        this.clock = clock;
    }

    /** What an old form shows unchanged is left alone: somebody else may have looked again meanwhile. */
    LookForm keep(InterventionId id, PartId part, LookForm form) {
        keep(id, part, SharedWriting.changed(form.shown(), form.getLevels()));
        return LookForm.opened(form.getLevels());
    }

    /** A theme that is looked at again keeps the last answer. */
    public void keep(InterventionId id, PartId part, Map<Theme, ObservationLevel> levels) {
        parts.requireOpen(id, part, PartType.STANDARD);
        if (levels.values().stream().anyMatch(Objects::isNull)) { // an immutable map cannot be asked for null
            throw new Refused("Choisissez une réponse de la liste pour chaque thème.");
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        levels.forEach((theme, level) -> database.sql(
                        "insert into observation (part_id, theme, level, seen_at) values (?, ?, ?, ?)"
                                + " on conflict (part_id, theme) do update set level = excluded.level, seen_at = excluded.seen_at")
                .params(part.value(), theme.name(), level.name(), now)
                .update());
    }
}
