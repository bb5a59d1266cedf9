package fr.bricoconcierge.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once everything is ready, where the application is and how to sign in to its demonstration. */
@Component
class StartAnnouncement {

    private static final String DEMONSTRATION = "  —  sign in as coordination@brico.example, concierge@brico.example,"
            + " concierge2@brico.example or conseil@brico.example, password pas-a-pas-2026-demo";

    private final Environment environment;

    StartAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            boolean demonstration = environment.getProperty("brico.demo", Boolean.class, false);
            System.out.printf(
                    "%nBrico-concierge is ready: http://localhost:%d%s%n%n",
                    web.getWebServer().getPort(), demonstration ? DEMONSTRATION : "");
        }
    }
}
