package fr.bricoconcierge.task;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team notes for itself, and hands to each other; nothing but saying so tells that what was noted is done. */
@Service
@Transactional
class HandMadeTasks {

    private final Tasks tasks;
    private final Team team;
    private final JdbcClient database;
    private final ReceivedCommands commands;
    private final Clock clock;

    HandMadeTasks(Tasks tasks, Team team, JdbcClient database, ReceivedCommands commands, Clock clock) {
        this.tasks = tasks;
        this.team = team;
        this.database = database;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whoever may be asked. */
    List<Choice> owners() {
        return Stream.of(Role.CONCIERGE, Role.COORDINATOR)
                .flatMap(role -> team.choices(role).stream())
                .toList();
    }

    void note(TaskForm form) {
        requireOwner(form.owner());
        commands.once(form.command(), () -> {
            TaskId id = TaskId.next();
            tasks.insert(
                    id,
                    new NewTask(
                            TaskKind.HAND_MADE,
                            form.title(),
                            form.owner(),
                            form.dueAt(),
                            null,
                            id.value(),
                            null,
                            form.urgent(),
                            null));
            return id.value();
        });
    }

    /** Hands a thing that is due to somebody of the team. */
    void entrust(TaskId id, AccountId owner) {
        requireOwner(owner);
        tasks.entrust(id, owner);
    }

    /**
     * Says that it is done.
     *
     * @param owner whose it must be, none: anybody's
     */
    void finish(TaskId id, @Nullable AccountId owner, AccountId by) {
        change(
                "update task set done_at = coalesce(done_at, ?), done_by = coalesce(done_by, ?)",
                id,
                owner,
                clock.instant().atOffset(ZoneOffset.UTC),
                by.value());
    }

    void reopen(TaskId id, @Nullable AccountId owner) {
        change("update task set done_at = null, done_by = null", id, owner);
    }

    private void requireOwner(AccountId owner) {
        if (owners().stream().noneMatch(known -> known.value().equals(owner.toString()))) {
            throw new Refused("owner", "Choisissez quelqu’un de la liste.");
        }
    }

    private void change(String update, TaskId id, @Nullable AccountId owner, Object... params) {
        var statement = database.sql(
                        update + " where id = ? and kind = 'HAND_MADE' and (?::uuid is null or owner_id = ?)")
                .params(params)
                .param(id.value())
                .param(owner == null ? null : owner.value())
                .param(owner == null ? null : owner.value());
        if (statement.update() == 0) {
            throw new TaskNotFound(id);
        }
    }
}
