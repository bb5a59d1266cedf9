package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.account.Team.Member;
import fr.bricoconcierge.agenda.AppointmentView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes to an appointment, as a resident is told: nobody who has left the service meanwhile. */
@Component
class WhoComes {

    private final Team team;

    WhoComes(Team team) {
        this.team = team;
    }

    /** Those who are still there. */
    List<Member> to(AppointmentView appointment) {
        List<Member> there = team.members(Role.CONCIERGE);
        return Stream.of(appointment.account(), appointment.second())
                .flatMap(account -> there.stream().filter(member -> member.id().equals(account)))
                .toList();
    }

    /** « Samira Benali et Karim Haddad »; none: that is not known yet. */
    @Nullable
    String said(AppointmentView appointment) {
        List<Member> coming = to(appointment);
        return coming.isEmpty() ? null : coming.stream().map(Member::name).collect(Collectors.joining(" et "));
    }
}
