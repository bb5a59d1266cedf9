package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.TeamManagement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the demonstration once, into an empty database. */
@Component
@Order(1)
@ConditionalOnBooleanProperty("brico.demo")
class DemoPilot implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoPilot.class);

    private final JdbcClient database;
    private final TeamManagement management;

    DemoPilot(JdbcClient database, TeamManagement management) {
        this.database = database;
        this.management = management;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = database.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
        if (empty) {
            DemoTeam.hire(management);
            log.info("The demonstration pilot is ready");
        }
    }
}
