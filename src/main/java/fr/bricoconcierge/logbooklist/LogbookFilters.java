package fr.bricoconcierge.logbooklist;

import static fr.bricoconcierge.logbooklist.Facet.NONE;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.Theme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what an address of the logbook narrows it by; what it does not understand it leaves aside, and says so. */
@Component
class LogbookFilters {

    private static final String REQUEST = "DEMANDE";
    private static final String FOLLOW_UP = "SUIVI";
    private static final String PART =
            "exists (select from intervention_part p where p.intervention_id = i.id and p.withdrawn_at is null and p.%s = :%s)";
    private static final String HOME = "exists (select from household h where h.id = %s.household_id and h.%s = %s)";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** A request that led to no card tells by its channel how the household met us. */
    private static final String ORIGIN_OF_A_REQUEST = HOME.formatted("e", "origin", ":origine")
            + " or (e.household_id is null and :origine = case when e.sent_by = 'RESIDENT' then 'WORD_OF_MOUTH'"
            + " when e.channel in ('PHONE', 'EMAIL', 'PUBLIC_PAGE') then e.channel else 'OTHER' end)";

    LogbookFilter read(Map<String, String> typed, List<Choice> sectors, List<Choice> people) {
        List<Facet> facets = new ArrayList<>();
        boolean unknown = false;
        for (Map.Entry<String, Reader> reader : readers(sectors, people).entrySet()) {
            String value = typed.getOrDefault(reader.getKey(), "").strip();
            Optional<Facet> facet =
                    value.isEmpty() ? Optional.empty() : reader.getValue().read(reader.getKey(), value);
            facet.ifPresent(facets::add);
            unknown |= !value.isEmpty() && facet.isEmpty();
        }
        return new LogbookFilter(facets, unknown);
    }

    /** What one finds in the logbook: the parts of visits, requests, follow-up visits. */
    static List<Choice> kinds() {
        List<Choice> all = new ArrayList<>(Choice.of(PartType.values()));
        all.add(Choice.of(REQUEST, "Demande reçue"));
        all.add(Choice.of(FOLLOW_UP, "Visite de suivi"));
        return all;
    }

    private static Map<String, Reader> readers(List<Choice> sectors, List<Choice> people) {
        Map<String, Reader> all = new LinkedHashMap<>();
        all.put("genre", LogbookFilters::kind);
        all.put(
                "etat",
                (param, value) -> code(value, LogbookOutcome.values())
                        .map(code -> LogbookOutcome.valueOf(code.name()).facet(param)));
        all.put("origine", LogbookFilters::origin);
        all.put("secteur", (param, value) -> sector(param, value, sectors));
        all.put("theme", LogbookFilters::theme);
        all.put("qui", (param, value) -> person(param, value, people));
        all.put("du", (param, value) -> day(param, value, "Depuis le ", ">= :du", 0));
        all.put("au", (param, value) -> day(param, value, "Jusqu’au ", "< :au", 1));
        return all;
    }

    private static Optional<Facet> kind(String param, String value) {
        if (value.equals(REQUEST)) {
            return Optional.of(Facet.of(param, value, "Demande reçue", NONE, "true", NONE));
        }
        if (value.equals(FOLLOW_UP)) {
            return Optional.of(Facet.of(param, value, "Visite de suivi", NONE, NONE, "true"));
        }
        return code(value, PartType.values())
                .map(type -> Facet.of(param, value, type.label(), PART.formatted("type", param), NONE, NONE)
                        .asking(value));
    }

    private static Optional<Facet> origin(String param, String value) {
        return code(value, Origin.values())
                .map(origin -> Facet.of(
                                param,
                                value,
                                "Rencontre\u00a0: " + origin.label(),
                                HOME.formatted("i", "origin", ":origine"),
                                ORIGIN_OF_A_REQUEST,
                                HOME.formatted("f", "origin", ":origine"))
                        .asking(value));
    }

    private static Optional<Facet> sector(String param, String value, List<Choice> sectors) {
        String asked = "cast(:secteur as uuid)";
        return among(sectors, value)
                .map(sector -> Facet.of(
                                param,
                                value,
                                "Secteur " + sector.label(),
                                "i.sector_id = " + asked,
                                HOME.formatted("e", "sector_id", asked),
                                "f.sector_id = " + asked)
                        .asking(value));
    }

    private static Optional<Facet> theme(String param, String value) {
        return code(value, Theme.values())
                .map(theme -> Facet.of(
                                param,
                                value,
                                theme.label(),
                                PART.formatted("theme", param),
                                NONE,
                                "exists (select from intervention_part p where p.id = f.part_id and p.theme = :theme)"
                                        + " or exists (select from referral r where r.id = f.referral_id and :theme = any (r.themes))")
                        .asking(value));
    }

    private static Optional<Facet> person(String param, String value, List<Choice> people) {
        String asked = "cast(:qui as uuid)";
        return among(people, value)
                .map(person -> Facet.of(
                                param,
                                value,
                                person.label(),
                                "i.account_id = %s or i.second_id = %s".formatted(asked, asked),
                                "e.by_id = " + asked,
                                "f.account_id = %s or f.second_id = %s".formatted(asked, asked))
                        .asking(value));
    }

    private static Optional<Facet> day(String param, String value, String label, String compared, int days) {
        try {
            LocalDate day = LocalDate.parse(value);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(Facet.of(
                                    param,
                                    value,
                                    label + day.format(FRENCH),
                                    "i.started_at " + compared,
                                    "e.at " + compared,
                                    "f.started_at " + compared)
                            .asking(day.plusDays(days)
                                    .atStartOfDay(Moment.PARIS)
                                    .toOffsetDateTime()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Choice> among(List<Choice> choices, String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    private static Optional<Labelled> code(String value, Labelled... codes) {
        return Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
    }

    /** Reads one question's answer. */
    private interface Reader {
        Optional<Facet> read(String param, String value);
    }
}
