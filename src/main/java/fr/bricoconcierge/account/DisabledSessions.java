package fr.bricoconcierge.account;

import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account as it is disabled, so that its very next request is a stranger's. */
@Component
class DisabledSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    DisabledSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(AccountDisabled event) {
        sessions.findByPrincipalName(event.account().toString()).keySet().forEach(sessions::deleteById);
    }
}
