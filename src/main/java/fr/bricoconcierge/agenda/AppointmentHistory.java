package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.BlockKind;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Appointments in the history of a household: made, moved, and what became of them. */
@Component
class AppointmentHistory implements HistorySource {

    private final Clock clock;

    AppointmentHistory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String view() {
        return "agenda_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] told = String.valueOf(fact.detail()).split("\\|", 2);
        String moment = Moment.at(Instant.parse(told[0]), clock.instant()).text();
        String title = switch (fact.kind()) {
            case "BOOKED" -> "Rendez-vous pris pour " + moment;
            case "MOVED_BY_RESIDENT" -> "Rendez-vous déplacé par l’habitant à " + moment;
            case "CANCELLED_BY_RESIDENT" -> "Rendez-vous de " + moment + "\u00a0: annulé par l’habitant";
            case "MOVED" -> "Rendez-vous déplacé à " + moment;
            case "DONE" -> "Rendez-vous de " + moment + "\u00a0: fait";
            case "ABSENT" -> "Rendez-vous de " + moment + "\u00a0: personne";
            default -> "Rendez-vous de " + moment + "\u00a0: annulé";
        };
        return new HistoryLine(BlockKind.APPOINTMENT.icon(), title, told[1], "/rendez-vous/" + fact.subjectId());
    }
}
