package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.PublicHolidays;
import fr.bricoconcierge.worktime.WorkingHours;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is odd about the moment of an appointment: nobody visits then, unless it is meant (A4). */
@Component
class AppointmentDoubts {

    private final WorkingHours hours;
    private final Team team;

    AppointmentDoubts(WorkingHours hours, Team team) {
        this.hours = hours;
        this.team = team;
    }

    /** In sentences; none when all of those who go work then. */
    List<String> about(List<AccountId> together, Instant startsAt, int minutes) {
        LocalDate day = Moment.dateOf(startsAt);
        Optional<String> holiday = PublicHolidays.named(day);
        if (holiday.isPresent()) {
            return List.of("Le %s est un jour férié\u00a0: %s.".formatted(Moment.dayAndYear(day), holiday.get()));
        }
        var visit = new Visit(day, timeOf(startsAt), minutes);
        var worked = hours.worked(together, day, 1);
        List<String> doubts = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            Optional<Stretch> theirs = worked.get(i).get(0).hours();
            if (theirs.isEmpty() || !visit.isWithin(theirs.get())) {
                doubts.add(said(visit, together.get(i), theirs));
            }
        }
        return doubts.stream().distinct().toList();
    }

    private String said(Visit visit, AccountId person, Optional<Stretch> theirs) {
        if (theirs.isEmpty() && visit.isOnWeekend()) {
            return "C’est un %s.".formatted(visit.weekday());
        }
        String name = team.find(person).map(Team.Member::name).orElse("Cette personne");
        return theirs.map(hours -> "%s prend d’habitude des rendez-vous de %s à %s\u00a0: celui-ci irait de %s à %s."
                        .formatted(
                                name,
                                Moment.hour(hours.from()),
                                Moment.hour(hours.to()),
                                Moment.hour(visit.from()),
                                Moment.hour(visit.to())))
                .orElseGet(() -> "%s ne prend d’habitude aucun rendez-vous le %s.".formatted(name, visit.weekday()));
    }

    private static LocalTime timeOf(Instant instant) {
        return instant.atZone(Moment.PARIS).toLocalTime();
    }

    private record Visit(LocalDate day, LocalTime from, int minutes) {

        LocalTime to() {
            return from.plusMinutes(minutes);
        }

        /** Counted in minutes: one that goes on after midnight would seem to end early. */
        boolean isWithin(Stretch hours) {
            int end = from.toSecondOfDay() / 60 + minutes;
            return !from.isBefore(hours.from()) && end <= hours.to().toSecondOfDay() / 60;
        }

        boolean isOnWeekend() {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        }

        String weekday() {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE);
        }
    }
}
