package fr.bricoconcierge.intervention;

import fr.bricoconcierge.agenda.StartedVisitSource;
import org.springframework.stereotype.Component;

/** The appointments that were kept: somebody went, whether or not the report is finished. */
@Component
class StartedAppointments implements StartedVisitSource {

    @Override
    public String view() {
        return "intervention_started_appointment";
    }
}
