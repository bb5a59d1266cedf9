package fr.bricoconcierge.command;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out each command once, however often and from wherever it is sent. */
@Service
public class ReceivedCommands {

    private final JdbcClient database;
    private final Clock clock;

    ReceivedCommands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Runs {@code work} unless {@code command} was received before, and answers the identifier of what it made, then or
     * now. It joins the transaction of its caller: a second sender waits at the primary key until the first has
     * committed, and a failure forgets the command with the work.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(UUID command, Supplier<UUID> work) {
        int added = database.sql("insert into received_command (id, received_at) values (?, ?) on conflict do nothing")
                .params(command, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return database.sql("select made from received_command where id = ?")
                    .param(command)
                    .query(UUID.class)
                    .single();
        }
        UUID made = work.get();
        database.sql("update received_command set made = ? where id = ?")
                .params(made, command)
                .update();
        return made;
    }
}
