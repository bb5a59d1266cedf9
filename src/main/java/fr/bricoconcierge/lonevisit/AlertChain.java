package fr.bricoconcierge.lonevisit;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One alert about one visit: what was sent and that it was sent are written down together. */
@Service
@Transactional
class AlertChain {

    private final LoneVisits visits;
    private final AlertLetters letters;

    AlertChain(LoneVisits visits, AlertLetters letters) {
        this.visits = visits;
        this.letters = letters;
    }

    /** Alerts whose turn it is, unless they came out or somebody took it in hand meanwhile. */
    void alert(LoneVisitId id, Instant now) {
        visits.findForUpdateById(id).filter(visit -> visit.isToBeAlertedAt(now)).ifPresent(visit -> {
            visit.alert(now);
            letters.alert(visit, now);
        });
    }
}
