package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people write in their spreadsheets for what has one name here. */
final class Words {

    private static final List<DateTimeFormatter> DAYS =
            List.of(format("d/M/uuuu"), format("uuuu-M-d"), format("d-M-uuuu"), format("d.M.uuuu"));

    private static final Map<String, Occupancy> OCCUPANCIES = Map.ofEntries(
            Map.entry("proprietaire", Occupancy.OWNER_OCCUPIER),
            Map.entry("proprietaire occupant", Occupancy.OWNER_OCCUPIER),
            Map.entry("locataire", Occupancy.PRIVATE_TENANT),
            Map.entry("locataire prive", Occupancy.PRIVATE_TENANT),
            Map.entry("locataire du parc prive", Occupancy.PRIVATE_TENANT),
            Map.entry("locataire hlm", Occupancy.SOCIAL_TENANT),
            Map.entry("hlm", Occupancy.SOCIAL_TENANT),
            Map.entry("locataire social", Occupancy.SOCIAL_TENANT),
            Map.entry("locataire du parc social", Occupancy.SOCIAL_TENANT),
            Map.entry("proprietaire bailleur", Occupancy.LANDLORD),
            Map.entry("bailleur", Occupancy.LANDLORD),
            Map.entry("heberge", Occupancy.HOSTED),
            Map.entry("hebergee", Occupancy.HOSTED));

    /** What stands in a word of meeting, the surest first. */
    private static final List<Map.Entry<String, Origin>> ORIGINS = List.of(
            Map.entry("avis", Origin.NOTICE),
            Map.entry("bouche", Origin.WORD_OF_MOUTH),
            Map.entry("porte", Origin.TOUR),
            Map.entry("tournee", Origin.TOUR),
            Map.entry("deambulation", Origin.STAND_WALKABOUT),
            Map.entry("marche", Origin.STAND_INSTALLED),
            Map.entry("stand", Origin.STAND_INSTALLED),
            Map.entry("permanence", Origin.STAND_INSTALLED),
            Map.entry("telephone", Origin.PHONE),
            Map.entry("appel", Origin.PHONE),
            Map.entry("courriel", Origin.EMAIL),
            Map.entry("mail", Origin.EMAIL),
            Map.entry("page", Origin.PUBLIC_PAGE),
            Map.entry("site", Origin.PUBLIC_PAGE));

    private Words() {}

    /** A day that exists, written the French or the international way. */
    static Optional<LocalDate> day(String text) {
        return DAYS.stream().flatMap(format -> day(text, format).stream()).findFirst();
    }

    static Optional<Occupancy> occupancy(String text) {
        return Optional.ofNullable(OCCUPANCIES.get(Plain.text(text)));
    }

    static Origin origin(String text) {
        String plain = Plain.text(text);
        return ORIGINS.stream()
                .filter(word -> plain.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Origin.OTHER);
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
