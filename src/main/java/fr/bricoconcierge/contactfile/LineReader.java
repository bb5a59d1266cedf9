package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.spreadsheet.TableLine;
import fr.bricoconcierge.spreadsheet.TableReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line; what cannot be is a reason to refuse it, what is merely odd a remark. */
final class LineReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@.\\s]{2,}");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 500;

    private final ColumnMatch columns;
    private final TableLine line;
    private final LocalDate today;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private LineReader(ColumnMatch columns, TableLine line, LocalDate today) {
        this.columns = columns;
        this.line = line;
        this.today = today;
    }

    static Reading read(ColumnMatch columns, TableLine line, LocalDate today) {
        LineReader reader = new LineReader(columns, line, today);
        ReadContact contact = reader.contact();
        return new Reading(line.line(), reader.who(), contact, List.copyOf(reader.reasons));
    }

    private @Nullable ReadContact contact() {
        String[] name = name();
        String phone = phone();
        String email = email();
        String place = place();
        LocalDate metOn = metOn();
        check(name[0], phone != null || email != null || place != null || said(ContactField.PHONE));
        if (!reasons.isEmpty()) {
            return null;
        }
        return new ReadContact(
                line.line(),
                name[0],
                blankless(name[1]),
                phone,
                email,
                place,
                address(),
                occupancy(),
                metOn,
                origin(),
                blankless(cell(ContactField.RECOMMENDED_BY)),
                note(),
                List.copyOf(remarks));
    }

    private void check(String name, boolean reached) {
        if (line.cells().stream().anyMatch(cell -> cell.length() >= TableReader.LONGEST_CELL)) {
            reasons.add("une case est bien trop longue");
        }
        if (name.isEmpty()) {
            reasons.add("il manque un nom ou un prénom");
        }
        if (!reached) {
            reasons.add("il n’y a aucun moyen de joindre la personne\u00a0: ni téléphone, ni courriel, ni adresse");
        }
    }

    /** First name and last name; the second may be empty. */
    private String[] name() {
        String first = cell(ContactField.FIRST_NAME);
        String last = cell(ContactField.LAST_NAME);
        String full = cell(ContactField.FULL_NAME);
        if (first.isEmpty() && last.isEmpty() && !full.isEmpty()) {
            String[] parts = split(full);
            first = parts[0];
            last = parts[1];
        }
        if (first.isEmpty() && !last.isEmpty()) {
            first = last;
            last = "";
            remarks.add("pas de prénom\u00a0: « %s » est noté à sa place".formatted(first));
        }
        if (first.length() > LONGEST_NAME || last.length() > LONGEST_NAME) {
            reasons.add("le nom dépasse 80 caractères");
        }
        return new String[] {first, last};
    }

    /** « DELANNOY Françoise » and « Françoise Delannoy »: the word in capitals is the family's. */
    private static String[] split(String full) {
        String[] words = full.split("\\s+");
        List<String> last = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (String word : words) {
            boolean capitals = word.length() > 1
                    && word.equals(word.toUpperCase(Locale.FRANCE))
                    && !word.equals(word.toLowerCase(Locale.FRANCE));
            (capitals ? last : first).add(word);
        }
        if (first.isEmpty() || last.isEmpty()) {
            int cut = full.indexOf(' ');
            return cut < 0 ? new String[] {full, ""} : new String[] {full.substring(0, cut), full.substring(cut + 1)};
        }
        return new String[] {String.join(" ", first), String.join(" ", last)};
    }

    private @Nullable String phone() {
        String typed = cell(ContactField.PHONE);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<PhoneNumber> number = PhoneNumber.parse(typed).or(() -> PhoneNumber.parse("0" + typed));
        if (number.isEmpty()) {
            reasons.add("le téléphone « %s » est incomplet ou n’existe pas".formatted(shown(typed)));
        }
        return number.map(PhoneNumber::e164).orElse(null);
    }

    private @Nullable String email() {
        String typed = cell(ContactField.EMAIL);
        if (typed.isEmpty()) {
            return null;
        }
        if (!EMAIL.matcher(typed).matches() || typed.length() > LONGEST_PLACE) {
            remarks.add("sans le courriel « %s », qui n’est pas une adresse complète".formatted(shown(typed)));
            return null;
        }
        return typed.toLowerCase(Locale.ROOT);
    }

    private @Nullable String place() {
        String street = cell(ContactField.ADDRESS);
        if (street.isEmpty()) {
            return null;
        }
        String town = (cell(ContactField.POSTAL_CODE) + " " + cell(ContactField.CITY)).strip();
        String place = town.isEmpty() ? street : street + ", " + town;
        if (place.length() > LONGEST_PLACE) {
            reasons.add("l’adresse dépasse 200 caractères");
        }
        return place;
    }

    private @Nullable NumberedAddress address() {
        return NumberedAddress.read(cell(ContactField.ADDRESS), cell(ContactField.CITY))
                .orElse(null);
    }

    private @Nullable LocalDate metOn() {
        String typed = cell(ContactField.MET_ON);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Words.day(typed);
        if (day.isEmpty()) {
            reasons.add("la date « %s » n’existe pas".formatted(shown(typed)));
        } else if (day.get().isAfter(today) || day.get().isBefore(FIRST_DAY)) {
            reasons.add("la rencontre ne peut pas dater du « %s »".formatted(shown(typed)));
        }
        return day.orElse(null);
    }

    private @Nullable Occupancy occupancy() {
        String typed = cell(ContactField.OCCUPANCY);
        Occupancy known = Words.occupancy(typed).orElse(null);
        if (known == null && !typed.isEmpty()) {
            remarks.add("occupation « %s » non reconnue, laissée vide".formatted(shown(typed)));
        }
        return known;
    }

    private @Nullable Origin origin() {
        String typed = cell(ContactField.MET_WHERE);
        if (typed.isEmpty()) {
            return null;
        }
        Origin origin = Words.origin(typed);
        if (!Plain.text(typed).equals(Plain.text(origin.label()))) {
            remarks.add("« %s » est noté « %s »".formatted(shown(typed), origin.label()));
        }
        return origin;
    }

    private @Nullable String note() {
        String typed = cell(ContactField.NOTE);
        if (typed.length() > LONGEST_NOTE) {
            remarks.add("remarque coupée à 500 caractères");
            return typed.substring(0, LONGEST_NOTE);
        }
        return blankless(typed);
    }

    private String who() {
        String name = (cell(ContactField.FIRST_NAME) + " " + cell(ContactField.LAST_NAME) + " "
                        + cell(ContactField.FULL_NAME))
                .strip();
        return name.isEmpty() ? "Sans nom" : shown(name);
    }

    private boolean said(ContactField field) {
        return !cell(field).isEmpty();
    }

    private String cell(ContactField field) {
        return columns.cell(line, field).strip();
    }

    private static String shown(String typed) {
        return typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) + "…" : typed;
    }

    private static @Nullable String blankless(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * A line that was read.
     *
     * @param who as one names it to somebody
     * @param contact null when there are reasons against it
     */
    record Reading(int line, String who, @Nullable ReadContact contact, List<String> reasons) {}
}
