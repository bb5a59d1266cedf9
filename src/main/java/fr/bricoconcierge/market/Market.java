package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A market on one of its weekdays, held every week or every few weeks; it is retired, never deleted. */
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

    /** A day on which it was held, from which the weeks are counted; null while a file did not say. */
    private @Nullable LocalDate firstOn;

    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Market() {}

    @SuppressWarnings("NullAway.Init")
    Market(MarketForm form) {
        this.id = MarketId.next();
        change(form);
    }

    /** Writes what the coordinator, or a file, says of it now. */
    final void change(MarketForm form) {
        if (!form.startsAt().isBefore(form.endsAt())) {
            throw new Refused("endsAt", "L’heure de fermeture vient après l’heure d’ouverture.");
        }
        if (form.firstOn() != null && form.firstOn().getDayOfWeek() != form.weekday()) {
            throw new Refused("firstOn", "Ce jour-là n’est pas un %s.".formatted(MarketRow.day(form.weekday())));
        }
        this.name = form.name();
        this.place = form.place();
        this.commune = form.commune();
        this.kind = form.kind();
        this.weekday = form.weekday();
        this.startsAt = form.startsAt();
        this.endsAt = form.endsAt();
        this.weeksApart = form.weeksApart();
        this.firstOn = form.firstOn();
        this.latitude = form.latitude() == null ? null : form.latitude().doubleValue();
        this.longitude = form.longitude() == null ? null : form.longitude().doubleValue();
    }

    void retire(Instant at) {
        retiredAt = retiredAt == null ? at : retiredAt;
    }

    void bringBack() {
        retiredAt = null;
    }

    MarketId id() {
        return id;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    /** The number that grows with each change. */
    @Nullable
    Long version() {
        return version;
    }
}
