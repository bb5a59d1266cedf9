package fr.bricoconcierge.advice;

import fr.bricoconcierge.howto.HowToTextId;
import fr.bricoconcierge.part.PartId;
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
import org.jspecify.annotations.Nullable;

/**
 * The founding document's questions about one problem, in its order but for danger, which comes first; each answer
 * decides which question follows, and going back on one drops the answers that hung on it.
 */
@Entity
@Table(name = "intervention_advice")
class Advice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "part_id"))
    private PartId part;

    private @Nullable String description;
    private @Nullable String sinceWhen;

    @Enumerated(EnumType.STRING)
    private @Nullable Responsible responsible;

    private @Nullable Boolean dangerous;
    private @Nullable Boolean needsProfessional;

    @Enumerated(EnumType.STRING)
    private @Nullable SelfRepair selfRepair;

    private @Nullable String howTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "how_to_text_id"))
    private @Nullable HowToTextId howToText;

    private @Nullable String exceptionalReason;
    private @Nullable String exceptionalWork;
    private boolean withinLimits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {}

    Advice(PartId part) {
        this.part = part;
    }

    void identify(@Nullable String description, @Nullable String sinceWhen, @Nullable Responsible responsible) {
        this.description = description;
        this.sinceWhen = sinceWhen;
        this.responsible = responsible;
    }

    /** Dangerous, hence urgent? */
    void answerDanger(boolean answer) {
        dangerous = answer;
    }

    /** Does it need a professional? */
    void answerProfessional(boolean answer) {
        requireDangerAnswered();
        needsProfessional = answer;
        if (answer && selfRepair != SelfRepair.NO) {
            selfRepair = null;
        } else if (!answer && selfRepair == SelfRepair.NO) {
            selfRepair = null;
        }
    }

    /** Can it be repaired by oneself, and is the person able to? */
    void answerSelfRepair(SelfRepair answer) {
        if (!Boolean.FALSE.equals(needsProfessional) && selfRepair != SelfRepair.NO) {
            throw new Refused("Dites d’abord si le problème nécessite un professionnel.");
        }
        selfRepair = answer;
        needsProfessional = answer == SelfRepair.NO;
    }

    /** A sheet, words of one's own, or both. */
    void handOverHowTo(@Nullable HowToTextId sheet, @Nullable String text) {
        if (selfRepair != SelfRepair.ABLE) {
            throw new Refused("howTo", "Un mode d’emploi se remet à une personne capable de réparer elle-même.");
        }
        if (sheet == null && text == null) {
            throw new Refused("howTo", "Choisissez une fiche, ou expliquez comment faire.");
        }
        howToText = sheet;
        howTo = text;
    }

    /** Exceptionally repairs in the person's place: says why, and that nothing of it is among what is never done; without all three it is only begun. */
    void repairExceptionally(@Nullable String reason, @Nullable String work, boolean within) {
        if (selfRepair != SelfRepair.UNABLE) {
            throw new Refused("reason", "On ne répare à la place de la personne que si elle n’en est pas capable.");
        }
        exceptionalReason = reason;
        exceptionalWork = work;
        withinLimits = within;
    }

    @Nullable
    HowToTextId howToText() {
        return howToText;
    }

    boolean isUntouched() {
        return description == null && sinceWhen == null && responsible == null && dangerous == null;
    }

    void forget() {
        description = null;
        sinceWhen = null;
        howTo = null;
        exceptionalReason = exceptionalReason == null ? null : "";
        exceptionalWork = exceptionalWork == null ? null : "";
    }

    private void requireDangerAnswered() {
        if (dangerous == null) {
            throw new Refused("Dites d’abord si c’est dangereux.");
        }
    }
}
