package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of the agreements of one visit. */
public record AgreementView(
        @Nullable AgreementHow how,
        @Nullable AgreementBy givenBy,
        @Nullable Instant givenAt,
        OwnerState ownerState,
        @Nullable OwnerKind ownerWho,
        @Nullable LocalDate ownerOn) {

    static final AgreementView NONE = new AgreementView(null, null, null, OwnerState.NOT_NEEDED, null, null);

    public boolean isGiven() {
        return how != null;
    }

    /** Whether somebody who has a say has not answered. */
    public boolean awaitsTheOwner() {
        return ownerState == OwnerState.ASKED;
    }

    /** « Accord oral de la personne elle-même, mardi 3 mars, 14 h 30 ». */
    public String said() {
        return how == null || givenBy == null || givenAt == null
                ? "Pas encore noté"
                : "%s, %s, %s"
                        .formatted(
                                how.label(),
                                lower(givenBy.label()),
                                Moment.at(givenAt).text());
    }

    /** « Bailleur social : demandé, on attend, 3 mars ». */
    public String ownerSaid() {
        return ownerWho == null || ownerOn == null
                ? ownerState.label()
                : "%s\u00a0: %s (%s)"
                        .formatted(ownerWho.label(), lower(ownerState.label()), Moment.dayAndYear(ownerOn));
    }

    AgreementForm form(LocalDateTime now, LocalDate today) {
        LocalDateTime at = givenAt == null ? now : givenAt.atZone(Moment.PARIS).toLocalDateTime();
        return new AgreementForm(
                how,
                givenBy == null ? AgreementBy.RESIDENT : givenBy,
                at,
                ownerState,
                ownerWho,
                ownerOn == null ? today : ownerOn);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.FRANCE) + label.substring(1);
    }
}
