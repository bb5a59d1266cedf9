package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.Proposals.Wish;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TakenSlot;
import fr.bricoconcierge.worktime.TakenSlots;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms about appointments offer to choose from. */
@Component
class AppointmentChoices {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;
    private static final int PROPOSED = 3;

    private final AppointmentReading reading;
    private final Proposals proposals;
    private final TakenSlots slots;
    private final Team team;
    private final Settings settings;
    private final Clock clock;

    AppointmentChoices(
            AppointmentReading reading,
            Proposals proposals,
            TakenSlots slots,
            Team team,
            Settings settings,
            Clock clock) {
        this.reading = reading;
        this.proposals = proposals;
        this.slots = slots;
        this.team = team;
        this.settings = settings;
        this.clock = clock;
    }

    int usualMinutes() {
        return settings.number(Setting.APPOINTMENT_MINUTES);
    }

    void about(Model model) {
        model.addAttribute("places", places());
        model.addAttribute("channels", Choice.of(Channel.values()));
        model.addAttribute("reasons", reading.reasons());
        model.addAttribute("types", Choice.of(ExpectedType.values()));
        model.addAttribute("materials", Choice.of(Material.values()));
    }

    void people(Model model) {
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
    }

    /** Three moments when all of them are free; first those on which they are near that resident anyway. */
    void freeMoments(List<AccountId> together, @Nullable Integer minutes, @Nullable ResidentId near, Model model) {
        int length = minutes == null ? usualMinutes() : Math.max(SHORTEST, Math.min(LONGEST, minutes));
        var wish = new Wish(Duration.ofMinutes(length), near == null ? null : proposals.home(near), null, null);
        LocalDate today = Moment.dateOf(clock.instant());
        List<Choice> free = together.isEmpty()
                ? List.of()
                : proposals.next(together, wish, PROPOSED).stream()
                        .map(proposal -> proposal.choice(today))
                        .toList();
        model.addAttribute("slots", free);
    }

    /** Who holds the moment that was wanted, and the next three that nobody holds. */
    void taken(SlotTaken refusal, List<AccountId> together, Model model) {
        TakenSlot taken = slots.explain(refusal, together);
        model.addAttribute("taken", taken);
        model.addAttribute("slots", taken.next());
    }

    private static List<Choice> places() {
        return Arrays.stream(AppointmentPlace.values())
                .map(place -> new Choice(place.name(), place.label(), null, place.icon()))
                .toList();
    }
}
