package fr.bricoconcierge.emergency;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A danger, and the summary work that keeps it off for a time: always temporary, always to be seen again. */
@Entity
@Table(name = "intervention_make_safe")
class MakeSafe {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "part_id"))
    private PartId part;

    @Enumerated(EnumType.STRING)
    private @Nullable DangerKind danger;

    private @Nullable String dangerFor;
    private @Nullable String dangerWhat;
    private @Nullable String work;
    private boolean toldTemporary;
    private @Nullable LocalDate revisitOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seen_again_id"))
    private @Nullable InterventionId seenAgain;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MakeSafe() {}

    MakeSafe(PartId part, @Nullable DangerKind danger) {
        this.part = part;
        this.danger = danger;
    }

    /** Until somebody said which danger it is, the likeliest one is shown. */
    void suspect(@Nullable DangerKind likely) {
        if (dangerFor == null && likely != null) {
            danger = likely;
        }
    }

    void analyse(@Nullable DangerKind danger, @Nullable String dangerFor, @Nullable String dangerWhat) {
        this.danger = danger;
        this.dangerFor = dangerFor;
        this.dangerWhat = dangerWhat;
    }

    /** What was done, told and planned so far; it counts as made safe once all three are there. */
    void secure(@Nullable String work, boolean toldTemporary, @Nullable LocalDate revisitOn, LocalDate today) {
        if (revisitOn != null && revisitOn.isBefore(today)) {
            throw new Refused("revisitOn", "Choisissez un jour à venir pour repasser.");
        }
        if (revisitOn != null && revisitOn.isAfter(today.plusYears(1))) {
            throw new Refused("revisitOn", "Choisissez un jour dans l’année qui vient.");
        }
        this.work = work;
        this.toldTemporary = toldTemporary;
        this.revisitOn = revisitOn;
    }

    void seeAgain(InterventionId during) {
        seenAgain = during;
    }

    boolean isUntouched() {
        return dangerFor == null && work == null;
    }

    void forget() {
        dangerFor = null;
        dangerWhat = null;
        work = work == null ? null : "";
    }
}
