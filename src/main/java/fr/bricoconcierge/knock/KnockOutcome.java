package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import org.jspecify.annotations.Nullable;

/** What came of a knock. */
public enum KnockOutcome implements Labelled {
    NOBODY("Personne", "door", "nobody"),
    APPOINTMENT("Rendez-vous", "calendar", "answered"),
    DIRECT("Intervention directe", "wrench", "answered"),
    CONTACT("Ouvrir une fiche", "user-plus", "answered"),
    INVITED("Invité à la permanence", "stand", "answered"),
    FLYER_ONLY("Flyer seulement", "file", "answered"),
    NOT_NOW("Pas maintenant", "clock", "again"),
    SEE_AGAIN("À revoir", "history", "again"),
    REFUSED("Refusé", "hand", "refused"),
    NO_KNOCK("Ne plus frapper", "ban", "stop"),
    /** Somebody answered; what came of it was forgotten after an objection. */
    CLEARED("Passage", "neutral", "answered");

    private final String label;
    private final String icon;
    private final String doorKind;

    KnockOutcome(String label, String icon, String doorKind) {
        this.label = label;
        this.icon = icon;
        this.doorKind = doorKind;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** How the door looks afterwards, one of the kinds of the door fragment. */
    public String doorKind() {
        return doorKind;
    }

    /** How it is said in a list, one of the states of the badge fragment. */
    public String badge() {
        return switch (this) {
            case NOBODY -> "waiting";
            case NOT_NOW, SEE_AGAIN -> "watch";
            case REFUSED -> "neutral";
            case NO_KNOCK -> "danger";
            default -> "done";
        };
    }

    /** As it is said once it is done. */
    public String said() {
        return this == CONTACT ? "Contact pris" : label;
    }

    /** The same in a word or two, where place is short. */
    public String brief() {
        return switch (this) {
            case DIRECT -> "Intervention";
            case CONTACT -> "Contact";
            case INVITED -> "Invité";
            case FLYER_ONLY -> "Flyer";
            default -> label;
        };
    }

    public boolean isAnswered() {
        return this != NOBODY;
    }

    /** Whether it can be told of a door that opened. */
    boolean canBeTold() {
        return this != NOBODY && this != CLEARED;
    }

    /** Whether a knock that ended so may be taken back or corrected: its figures no longer hang on it after an objection. */
    public boolean canBeUndone() {
        return this != CLEARED;
    }

    /** Whether one knocks at that door no more: for a time, or for good (T4). */
    boolean stopsKnocking() {
        return this == REFUSED || this == NO_KNOCK;
    }

    /**
     * What tells it from the outcomes beside it, under its button.
     *
     * @param months for which a refusal holds
     */
    public @Nullable String hint(int months) {
        return switch (this) {
            case NOT_NOW -> "on pourra repasser";
            case REFUSED -> months == 12 ? "pas avant un an" : "pas avant %d mois".formatted(months);
            case NO_KNOCK -> "plus jamais";
            default -> null;
        };
    }

    /** Whether somebody spoke with us, and something may follow. */
    public boolean isContact() {
        return this == APPOINTMENT || this == DIRECT || this == CONTACT || this == INVITED || this == SEE_AGAIN;
    }

    /** Whether a card is opened at once. */
    public boolean opensCard() {
        return this == APPOINTMENT || this == DIRECT || this == CONTACT;
    }

    /** What the card is opened for, when it is only the first step. */
    @Nullable
    FollowUp followUp() {
        return switch (this) {
            case APPOINTMENT -> FollowUp.RENDEZ_VOUS;
            case DIRECT -> FollowUp.INTERVENTION;
            default -> null;
        };
    }
}
