package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry whole, as a file carries it away or a line of one is compared with it.
 *
 * @param themes their names, with commas
 * @param sectors their identifiers, with commas
 */
record KnownEntry(
        EntryId id,
        long version,
        EntryKind kind,
        String name,
        String goodFor,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String area,
        @Nullable String hours,
        @Nullable String cost,
        @Nullable String languages,
        @Nullable String themes,
        @Nullable String sectors,
        @Nullable LocalDate checkedOn,
        boolean retired) {

    EntryForm form() {
        return new EntryForm(
                version,
                kind,
                name,
                goodFor,
                phone == null ? null : Phones.said(phone),
                email,
                address,
                area,
                hours,
                cost,
                languages,
                split(themes, Theme::valueOf),
                split(sectors, SectorId::of));
    }

    /** What the line changes, in words; a day of checking only when it is a later one. */
    List<String> changes(EntryForm brought, @Nullable LocalDate checked) {
        EntryForm mine = form();
        List<String> changes = new ArrayList<>();
        differ(changes, "pour quoi", mine.goodFor(), brought.goodFor());
        differ(changes, "téléphone", dialled(mine), dialled(brought));
        differ(changes, "courriel", mine.email(), brought.email());
        differ(changes, "adresse", mine.address(), brought.address());
        differ(changes, "territoire", mine.area(), brought.area());
        differ(changes, "horaires", mine.hours(), brought.hours());
        differ(changes, "coût", mine.cost(), brought.cost());
        differ(changes, "langues", mine.languages(), brought.languages());
        differ(changes, "sujets", Set.copyOf(mine.chosen()), Set.copyOf(brought.chosen()));
        differ(changes, "secteurs", Set.copyOf(mine.served()), Set.copyOf(brought.served()));
        if (checked != null && (checkedOn == null || checked.isAfter(checkedOn))) {
            changes.add("date de vérification");
        }
        return changes;
    }

    private static @Nullable String dialled(EntryForm form) {
        return form.phone() == null ? null : Phones.parse(form.phone()).orElse(form.phone());
    }

    private static void differ(List<String> changes, String what, @Nullable Object mine, @Nullable Object brought) {
        if (!Objects.equals(mine, brought)) {
            changes.add(what);
        }
    }

    private static <T> List<T> split(@Nullable String all, Function<String, T> read) {
        return all == null ? List.of() : Arrays.stream(all.split(",")).map(read).toList();
    }
}
