package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.NextStepSource;
import fr.bricoconcierge.shared.Origin;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what an address of the list narrows it by; what it does not understand it leaves aside, and says so. */
@Component
class ContactFilters {

    static final String UNKNOWN = "inconnue";

    private static final String SECTOR = "secteur";
    private static final String CONTACT =
            "exists (select from contactlist_contact c where c.household_id = h.id and c.at >= :%s)";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** How long ago, in months. */
    private static final List<Integer> AGES = List.of(1, 3, 6, 12);

    private static final String MONTHS = "-mois";

    private final Clock clock;
    private final List<String> plans;

    ContactFilters(Clock clock, ObjectProvider<NextStepSource> plans) {
        this.clock = clock;
        this.plans = plans.orderedStream().map(NextStepSource::view).toList();
    }

    /** @param sectors those there are */
    ContactFilter read(Map<String, String> typed, List<Choice> sectors) {
        Map<String, Reader> readers = readers(sectors);
        List<Facet> facets = new ArrayList<>();
        boolean unknown = false;
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            String value = typed.getOrDefault(reader.getKey(), "").strip();
            Optional<Facet> facet =
                    value.isEmpty() ? Optional.empty() : reader.getValue().read(reader.getKey(), value);
            facet.ifPresent(facets::add);
            unknown |= !value.isEmpty() && facet.isEmpty();
        }
        return new ContactFilter(facets, unknown);
    }

    static List<Choice> occupancies() {
        List<Choice> all = new ArrayList<>(Choice.of(Occupancy.values()));
        all.add(Choice.of(UNKNOWN, "Non notée"));
        return all;
    }

    static List<Choice> ages() {
        return AGES.stream()
                .map(months -> Choice.of(months + MONTHS, "Depuis plus de " + months + "\u00a0mois"))
                .toList();
    }

    /** A condition on {@code h}: something due for it is late. */
    String late() {
        return plans.isEmpty()
                ? "false"
                : "exists (select from (%s) n where n.household_id = h.id and n.due_at < :now)"
                        .formatted(plans.stream()
                                .map(view -> "select household_id, due_at from " + view)
                                .collect(Collectors.joining(" union all ")));
    }

    private Map<String, Reader> readers(List<Choice> sectors) {
        Map<String, Reader> all = new LinkedHashMap<>();
        all.put(SECTOR, (param, value) -> sector(param, value, sectors));
        all.put("origine", (param, value) -> coded(param, value, "h.origin", Origin.values()));
        all.put("accord", ConsentState::facet);
        all.put("occupation", ContactFilters::occupancy);
        all.put("depuis", this::longAgo);
        all.put("avant", (param, value) -> day(param, value, "Dernier contact avant le ", "not " + CONTACT));
        all.put("apres", (param, value) -> day(param, value, "Dernier contact à partir du ", CONTACT));
        all.put("orientation", ContactFilters::referral);
        all.put("retard", this::late);
        return all;
    }

    private static Optional<Facet> sector(String param, String value, List<Choice> sectors) {
        return sectors.stream()
                .filter(sector -> sector.value().equals(value))
                .findFirst()
                .map(sector -> Facet.of(
                        param, value, "Secteur " + sector.label(), "h.sector_id = cast(:secteur as uuid)", value));
    }

    private static Optional<Facet> occupancy(String param, String value) {
        return value.equals(UNKNOWN)
                ? Optional.of(Facet.of(param, value, "Occupation non notée", "r.occupancy is null"))
                : coded(param, value, "r.occupancy", Occupancy.values());
    }

    private static Optional<Facet> coded(String param, String value, String column, Labelled... codes) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(value))
                .findFirst()
                .map(code -> Facet.of(param, value, code.label(), column + " = :" + param, value));
    }

    private Optional<Facet> longAgo(String param, String value) {
        return AGES.stream()
                .filter(months -> value.equals(months + MONTHS))
                .findFirst()
                .map(months -> Facet.of(
                        param,
                        value,
                        "Pas de contact depuis plus de " + months + "\u00a0mois",
                        "not " + CONTACT.formatted(param),
                        clock.instant()
                                .atZone(Moment.PARIS)
                                .minusMonths(months)
                                .toOffsetDateTime()
                                .withOffsetSameInstant(ZoneOffset.UTC)));
    }

    private static Optional<Facet> day(String param, String value, String label, String sql) {
        try {
            LocalDate day = LocalDate.parse(value);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(Facet.of(
                            param,
                            value,
                            label + day.format(FRENCH),
                            sql.formatted(param),
                            day.atStartOfDay(Moment.PARIS).toOffsetDateTime()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Facet> referral(String param, String value) {
        String sql = "exists (select from referral f where f.household_id = h.id)";
        return switch (value) {
            case "oui" -> Optional.of(Facet.of(param, value, "Déjà une orientation", sql));
            case "non" -> Optional.of(Facet.of(param, value, "Pas d’orientation", "not " + sql));
            default -> Optional.empty();
        };
    }

    private Optional<Facet> late(String param, String value) {
        return value.equals("oui")
                ? Optional.of(Facet.of(param, value, "Prochaine étape en retard", late()))
                : Optional.empty();
    }

    private interface Reader {
        Optional<Facet> read(String param, String value);
    }
}
