package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One part of a visit, in its place in the order they happened. */
@Entity
class InterventionPart {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PartId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "intervention_id"))
    private InterventionId intervention;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartType type;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_part_id"))
    private @Nullable PartId from;

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    private Instant openedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InterventionPart() {}

    InterventionPart(InterventionId intervention, int position, PartOpening opening, Instant now) {
        this.id = PartId.next();
        this.intervention = intervention;
        this.position = position;
        this.type = opening.type();
        this.from = opening.from();
        this.theme = opening.theme();
        this.openedAt = now;
    }

    void isAbout(@Nullable Theme theme) {
        this.theme = theme;
    }

    /** It was empty, and is now opened for that. */
    void serve(PartOpening opening) {
        from = from == null ? opening.from() : from;
        theme = theme == null ? opening.theme() : theme;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    PartId id() {
        return id;
    }

    InterventionId intervention() {
        return intervention;
    }

    PartType type() {
        return type;
    }

    @Nullable
    PartId from() {
        return from;
    }

    @Nullable
    Theme theme() {
        return theme;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
