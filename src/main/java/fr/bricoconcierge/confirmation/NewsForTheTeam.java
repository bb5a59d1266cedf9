package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.account.Team.Member;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever was to come, or is now, what a resident did by their link: a line among their tasks, read with one tap. */
@Component
class NewsForTheTeam {

    private static final Duration TIME_TO_READ = Duration.ofHours(4);

    private final Tasks tasks;
    private final Team team;
    private final Clock clock;

    NewsForTheTeam(Tasks tasks, Team team, Clock clock) {
        this.tasks = tasks;
        this.team = team;
        this.clock = clock;
    }

    void moved(AppointmentView former, AppointmentView now) {
        String title = "L’habitant a déplacé le rendez-vous du %s au %s"
                .formatted(AppointmentWords.when(former), AppointmentWords.when(now));
        tell(title, now, Stream.of(former.account(), former.second(), now.account(), now.second()));
    }

    void cancelled(AppointmentView appointment) {
        String title = "L’habitant a annulé le rendez-vous du " + AppointmentWords.when(appointment);
        tell(title, appointment, Stream.of(appointment.account(), appointment.second()));
    }

    private void tell(String title, AppointmentView appointment, Stream<@Nullable AccountId> concerned) {
        List<AccountId> there =
                team.members(Role.CONCIERGE).stream().map(Member::id).toList();
        List<AccountId> people = concerned.filter(there::contains).distinct().toList();
        if (people.isEmpty()) {
            tell(title, appointment, (AccountId) null);
        }
        people.forEach(person -> tell(title, appointment, person));
    }

    private void tell(String title, AppointmentView appointment, @Nullable AccountId owner) {
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                title,
                owner,
                clock.instant().plus(TIME_TO_READ),
                "/rendez-vous/" + appointment.id(),
                Uuids.next(),
                appointment.household(),
                false,
                null));
    }
}
