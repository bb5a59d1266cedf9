package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A market on one of its weekdays, held every week or every few weeks. */
@Entity
class Market {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MarketId id;

    private String name;
    private String place;
    private String commune;

    @Enumerated(EnumType.STRING)
    private MarketKind kind;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime startsAt;
    private LocalTime endsAt;
    private int weeksApart;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Market() {}

    Market(MarketForm form) {
        if (!form.startsAt().isBefore(form.endsAt())) {
            throw new Refused("endsAt", "L’heure de fermeture vient après l’heure d’ouverture.");
        }
        this.id = MarketId.next();
        this.name = form.name();
        this.place = form.place();
        this.commune = form.commune();
        this.kind = form.kind();
        this.weekday = form.weekday();
        this.startsAt = form.startsAt();
        this.endsAt = form.endsAt();
        this.weeksApart = form.weeksApart();
    }

    MarketId id() {
        return id;
    }
}
