package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's days: their own, or for whoever coordinates anybody's. */
@Controller
@RequestMapping("/agenda")
class AgendaController {

    private final AgendaReading reading;
    private final Team team;
    private final Clock clock;

    AgendaController(AgendaReading reading, Team team, Clock clock) {
        this.reading = reading;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable AccountId personne,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate du,
            @RequestParam(defaultValue = "SEMAINE") Span vue,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        List<Choice> people = account.is(Role.COORDINATOR)
                ? team.choices(Role.CONCIERGE)
                : List.of(Choice.of(account.id(), account.name()));
        model.addAttribute("people", people);
        model.addAttribute("mayChoose", account.is(Role.COORDINATOR));
        if (!people.isEmpty()) {
            LocalDate first = vue.first(du == null ? Moment.dateOf(clock.instant()) : du);
            show(chosen(people, personne), first, vue, model);
        }
        return "agenda/agenda";
    }

    private void show(Choice person, LocalDate first, Span span, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("span", span);
        model.addAttribute("first", first);
        model.addAttribute("previous", first.minusDays(span.days));
        model.addAttribute("following", first.plusDays(span.days));
        model.addAttribute("days", reading.days(AccountId.of(person.value()), first, span.days));
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
        SEMAINE(7);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        private LocalDate first(LocalDate day) {
            return this == JOUR ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }
}
