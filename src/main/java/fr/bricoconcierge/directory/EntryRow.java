package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of the address book, as its page shows it. */
record EntryRow(
        EntryId id,
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
        @Nullable LocalDate checkedOn,
        @Nullable String note,
        @Nullable String sectors) {

    static final int MONTHS_GOOD = 6;

    public @Nullable String phoneSaid() {
        return phone == null ? null : Phones.said(phone);
    }

    /** « 7 bis rue Racine, Lille · En semaine · Gratuit ». */
    public String about() {
        return Stream.of(address, area, sectors, hours, cost, languages)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public @Nullable String checked() {
        return checkedOn == null ? null : Moment.dayAndYear(checkedOn);
    }

    public boolean isEmergency() {
        return kind == EntryKind.EMERGENCY;
    }

    /** Numbers such as 112 do not change; what else was not checked for six months asks to be. */
    public boolean isToBeChecked(LocalDate today) {
        return !isEmergency() && (checkedOn == null || checkedOn.isBefore(today.minusMonths(MONTHS_GOOD)));
    }
}
