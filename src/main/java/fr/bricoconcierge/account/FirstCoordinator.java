package fr.bricoconcierge.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the first account of an empty service from {@code BRICO_FIRST_COORDINATOR_EMAIL}; no password ever is a default. */
@Component
@ConditionalOnProperty("brico.first-coordinator-email")
class FirstCoordinator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstCoordinator.class);

    private final TeamManagement management;
    private final Accounts accounts;
    private final String email;

    FirstCoordinator(TeamManagement management, Accounts accounts, Environment environment) {
        this.management = management;
        this.accounts = accounts;
        this.email = environment.getRequiredProperty("brico.first-coordinator-email");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank() && accounts.count() == 0) {
            String token = management.invite(email, "Coordination", Role.COORDINATOR, null);
            log.warn("First coordinator: choose the password within 72 hours at /invitation/{}", token);
        }
    }
}
