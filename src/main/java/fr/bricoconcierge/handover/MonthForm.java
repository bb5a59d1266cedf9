package fr.bricoconcierge.handover;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.NullUnmarked;

/** Which table leaves, for whom, and why. */
@NullUnmarked
record MonthForm(
        @NotNull(message = "Choisissez le mois.") YearMonth month,

        @NotNull(message = "Choisissez l’organisme.") OrganisationId organisation,

        @NotNull(message = "Choisissez ce que le fichier contient.")
        MonthContent content,

        @NotNull(message = "Dites pourquoi ce fichier sort de l’application.")
        MonthReason reason,

        @Size(max = 150, message = "Écrivez au plus 150 caractères.")
        String other,

        @NotNull(message = "Choisissez le genre de fichier.")
        TableFormat format) {

    static MonthForm of(YearMonth month, OrganisationId organisation) {
        return new MonthForm(month, organisation, MonthContent.COUNTS, null, null, TableFormat.XLSX);
    }

    /** Beyond, the database knows no such day. */
    static boolean isKnown(YearMonth month) {
        return month.getYear() >= 2000 && month.getYear() <= 2100;
    }

    boolean isCountable() {
        return month != null && isKnown(month) && organisation != null;
    }

    boolean lacksItsReason() {
        return reason == MonthReason.OTHER && (other == null || other.isBlank());
    }

    /** « novembre 2026, avec les noms : … ». */
    String said() {
        String why = reason == MonthReason.OTHER ? reason.label() + "\u00a0: " + other.strip() : reason.label();
        return "%s, %s. %s".formatted(month, content == MonthContent.NAMES ? "avec les noms" : "sans noms", why);
    }

    Instant begins() {
        return month.atDay(1).atStartOfDay(Moment.PARIS).toInstant();
    }

    Instant ends() {
        return month.plusMonths(1).atDay(1).atStartOfDay(Moment.PARIS).toInstant();
    }
}
