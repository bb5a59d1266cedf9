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
    private final TerritoryChapter territory;

    DemoPilot(JdbcClient database, TeamManagement management, TerritoryChapter territory) {
        this.database = database;
        this.management = management;
        this.territory = territory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = database.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
        if (empty) {
            DemoTeam team = DemoTeam.hire(management);
            territory.tell(team);
            log.info("The demonstration pilot is ready");
        }
    }
}
