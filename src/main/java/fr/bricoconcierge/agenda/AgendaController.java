package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.ReservedThing;
import fr.bricoconcierge.worktime.ReservedThings;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's days: their own, or for whoever coordinates anybody's. */
@Controller
@RequestMapping("/agenda")
class AgendaController {

    private final AgendaGrids grids;
    private final Team team;
    private final List<ReservedThings> reserved;
    private final Clock clock;

    AgendaController(AgendaGrids grids, Team team, List<ReservedThings> reserved, Clock clock) {
        this.grids = grids;
        this.team = team;
        this.reserved = reserved;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable AccountId personne,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate du,
            @RequestParam(defaultValue = "SEMAINE") Span vue,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        boolean coordinates = account.is(Role.COORDINATOR);
        List<Choice> people =
                coordinates ? team.choices(Role.CONCIERGE) : List.of(Choice.of(account.id(), account.name()));
        model.addAttribute("people", people);
        model.addAttribute("mayChoose", coordinates);
        if (!people.isEmpty()) {
            Span span = coordinates || vue != Span.EQUIPE ? vue : Span.JOUR;
            LocalDate today = Moment.dateOf(clock.instant());
            Choice person = chosen(people, personne);
            period(span, span.first(du == null ? today : du), today, model);
            model.addAttribute("person", person);
            LocalDate first = span.first(du == null ? today : du);
            model.addAttribute("reserved", reserved(span == Span.EQUIPE ? people : List.of(person), first, span));
            model.addAttribute(
                    "grid",
                    span == Span.EQUIPE
                            ? grids.of(people, first)
                            : grids.of(AccountId.of(person.value()), first, span.days));
        }
        return "agenda/agenda";
    }

    private List<ReservedThing> reserved(List<Choice> people, LocalDate first, Span span) {
        List<AccountId> ids =
                people.stream().map(choice -> AccountId.of(choice.value())).toList();
        Instant from = first.atStartOfDay(Moment.PARIS).toInstant();
        Instant to = first.plusDays(span.days).atStartOfDay(Moment.PARIS).toInstant();
        return reserved.stream()
                .flatMap(source -> source.of(ids, from, to).stream())
                .toList();
    }

    private static void period(Span span, LocalDate first, LocalDate today, Model model) {
        model.addAttribute("span", span);
        model.addAttribute("first", first);
        model.addAttribute("previous", first.minusDays(span.days));
        model.addAttribute("following", first.plusDays(span.days));
        model.addAttribute("period", span.said(first, today));
    }

    /** Somebody whose agenda one may not see is nobody. */
    private static Choice chosen(List<Choice> people, @Nullable AccountId wanted) {
        return wanted == null
                ? people.get(0)
                : people.stream()
                        .filter(choice -> choice.value().equals(wanted.toString()))
                        .findFirst()
                        .orElseThrow(() -> new AppointmentNotFound(wanted));
    }

    /** How many days are shown at once. */
    enum Span {
        JOUR(1),
        SEMAINE(7),
        /** One day of everybody, side by side. */
        EQUIPE(1);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        private LocalDate first(LocalDate day) {
            return this == SEMAINE ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        }

        /** « mardi 3 mars », « semaine du lundi 2 mars ». */
        private String said(LocalDate first, LocalDate today) {
            String day = Moment.day(first, today);
            return this == SEMAINE ? "Semaine du " + day : StringUtils.capitalize(day);
        }
    }
}
