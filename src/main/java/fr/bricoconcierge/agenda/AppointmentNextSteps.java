package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.NextStepSource;
import fr.bricoconcierge.worktime.BlockKind;
import org.springframework.stereotype.Component;

/** Appointments still to come, on top of a household's card. */
@Component
class AppointmentNextSteps implements NextStepSource {

    @Override
    public String view() {
        return "agenda_next_step";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String title = AppointmentState.valueOf(fact.kind()) == AppointmentState.CONFIRMED
                ? "Rendez-vous confirmé"
                : "Rendez-vous prévu";
        return new HistoryLine(BlockKind.APPOINTMENT.icon(), title, fact.detail(), "/rendez-vous/" + fact.subjectId());
    }
}
