package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Why a visit was given up; another reason than those of the list needs words. */
@Embeddable
record GivenUp(
        @Enumerated(EnumType.STRING) @Column(name = "withdrawal")
        Withdrawal why,

        @Column(name = "withdrawal_note") @Nullable String note) {

    static GivenUp because(Withdrawal why, @Nullable String note) {
        if (why == Withdrawal.OTHER && note == null) {
            throw new Refused("note", "Dites laquelle, en quelques mots.");
        }
        return new GivenUp(why, note);
    }

    GivenUp withoutWords() {
        return new GivenUp(why, null);
    }
}
