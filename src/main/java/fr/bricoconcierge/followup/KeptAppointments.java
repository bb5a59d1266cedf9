package fr.bricoconcierge.followup;

import fr.bricoconcierge.agenda.StartedVisitSource;
import org.springframework.stereotype.Component;

/** The appointments at which something was seen again. */
@Component
class KeptAppointments implements StartedVisitSource {

    @Override
    public String view() {
        return "followup_started_appointment";
    }
}
