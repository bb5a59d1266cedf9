package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An area of one commune, worked as one. Its doors say that they are in it. */
@Entity
class Sector {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SectorId id;

    private String communeCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private SectorColour colour;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private SectorState state;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Sector() {}

    Sector(SectorPlan plan) {
        this.id = SectorId.next();
        this.communeCode = plan.communeCode();
        this.name = plan.name();
        this.colour = plan.colour();
        this.description = plan.description();
        this.state = plan.state();
    }

    void describe(String name, SectorColour colour, @Nullable String description, SectorState state) {
        this.name = name;
        this.colour = colour;
        this.description = description;
        this.state = state;
    }

    SectorId id() {
        return id;
    }

    String communeCode() {
        return communeCode;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
