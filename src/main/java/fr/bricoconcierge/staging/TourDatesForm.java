package fr.bricoconcierge.staging;

import fr.bricoconcierge.print.Printable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** When the tours come by, as the letter says it: « du 3 au 14 mars, l’après-midi ». */
@NullUnmarked
record TourDatesForm(
        @Size(max = 120, message = "Écrivez au plus 120 caractères.") @Printable
        String dates) {}
