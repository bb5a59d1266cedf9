package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * The ceilings of a year as the coordinator types them.
 *
 * @param lines from one person on, the last one for what each person more adds
 */
@NullUnmarked
record CeilingForm(
        @NotNull UUID command,

        @NotNull(message = "Indiquez l’année.")
        @Min(value = 2000, message = "Indiquez une année entre 2000 et 2100.")
        @Max(value = 2100, message = "Indiquez une année entre 2000 et 2100.")
        Integer year,

        @NotNull(message = "Indiquez à partir de quand ces plafonds comptent.")
        LocalDate appliesFrom,

        @NotBlank(message = "Dites d’où viennent ces plafonds.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String source,

        @Valid List<CeilingLineForm> lines) {

    /** Sizes of households that have a line of their own. */
    static final int SIZES = 5;

    /** A line that was not sent is an empty one, to be filled in. */
    CeilingForm {
        List<CeilingLineForm> sent = lines == null ? List.of() : lines;
        lines = IntStream.rangeClosed(0, SIZES)
                .mapToObj(i -> i < sent.size() && sent.get(i) != null ? sent.get(i) : CeilingLineForm.EMPTY)
                .toList();
    }

    /** The last line is that of one person more. */
    static CeilingForm of(Ceilings known) {
        List<CeilingLineForm> lines = Stream.concat(known.lines().stream(), Stream.of(known.more()))
                .map(CeilingLineForm::of)
                .toList();
        return new CeilingForm(Uuids.next(), known.year(), known.appliesFrom(), known.source(), lines);
    }

    /** The year after, from its first day; its amounts are still to be typed. */
    static CeilingForm after(Ceilings last) {
        int next = last.year() + 1;
        return new CeilingForm(Uuids.next(), next, LocalDate.of(next, 1, 1), null, of(last).lines());
    }

    Ceilings ceilings() {
        List<CeilingLine> sizes = IntStream.range(0, SIZES)
                .mapToObj(i -> lines.get(i).line(i + 1))
                .toList();
        return new Ceilings(
                year, appliesFrom, source.strip(), sizes, lines.get(SIZES).line(0));
    }

    /** « 3 personnes ». */
    static String said(int index) {
        if (index == SIZES) {
            return "Par personne en plus";
        }
        return index == 0 ? "1 personne" : index + 1 + " personnes";
    }
}
