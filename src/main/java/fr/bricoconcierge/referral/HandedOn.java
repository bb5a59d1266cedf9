package fr.bricoconcierge.referral;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Programme;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** That a referral went from one organisation to another, and with whose agreement. */
public record HandedOn(
        String fromName,
        String toName,
        HandingOnReason reason,
        @Nullable String words,
        @Nullable String learnt,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        ConsentHow agreedHow,
        Instant at,
        String author) {

    public Moment moment() {
        return Moment.at(at);
    }

    /** « Relève d’un autre programme : copropriété ». */
    public String why() {
        return words == null ? reason.label() : reason.label() + "\u00a0: " + words;
    }

    /** « accord oral, recueilli par Claire Maes ». */
    public String agreement() {
        return "accord donné " + agreedHow.label().toLowerCase(Locale.FRANCE) + ", recueilli par " + author;
    }
}
