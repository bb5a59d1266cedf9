package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.shared.Moment;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** How and when the people of a file agreed that their card be kept. */
@NullUnmarked
record DeclarationForm(
        @NotNull(message = "Dites comment ces personnes ont donné leur accord.")
        ConsentHow how,

        @NotNull(message = "Dites quand elles l’ont donné\u00a0: la date du dernier accord, si elles diffèrent.")
        LocalDate on,

        @NotNull(message = "Sans cette déclaration, les fiches ne peuvent pas être importées.")
        @AssertTrue(message = "Sans cette déclaration, les fiches ne peuvent pas être importées.")
        Boolean declared) {

    static final DeclarationForm EMPTY = new DeclarationForm(null, null, false);

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    boolean isOfAnotherTime(LocalDate today) {
        return on.isAfter(today) || on.isBefore(FIRST_DAY);
    }

    Declaration declaration() {
        return new Declaration(how, on.atTime(12, 0).atZone(Moment.PARIS).toInstant());
    }
}
