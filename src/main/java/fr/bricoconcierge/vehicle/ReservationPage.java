package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.worktime.PlannedTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The form of a reservation, new or changed: what it proposes, and what it says when the vehicle is taken. */
@Component
class ReservationPage {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Vehicles vehicles;
    private final VehicleTimes times;
    private final PlannedTime planned;
    private final Team team;
    private final Clock clock;

    ReservationPage(Vehicles vehicles, VehicleTimes times, PlannedTime planned, Team team, Clock clock) {
        this.vehicles = vehicles;
        this.times = times;
        this.planned = planned;
        this.team = team;
        this.clock = clock;
    }

    /** Tomorrow morning, or the time of what it is for. */
    ReservationForm proposed(@Nullable UUID subject, CurrentAccount viewer) {
        List<Choice> known = vehicles.choices();
        VehicleId vehicle = known.size() == 1 ? VehicleId.of(known.get(0).value()) : null;
        PlannedTime.Planned work = subject == null
                ? null
                : planned.coming(scope(viewer)).stream()
                        .filter(block -> block.subject().equals(subject))
                        .findFirst()
                        .orElse(null);
        LocalDateTime tomorrow = Moment.dateOf(clock.instant()).plusDays(1).atTime(MORNING);
        AccountId driver = viewer.is(Role.CONCIERGE) ? viewer.id() : work == null ? null : work.account();
        return new ReservationForm(
                Uuids.next(),
                null,
                vehicle,
                driver,
                work == null ? tomorrow : LocalDateTime.ofInstant(work.startsAt(), Moment.PARIS),
                work == null ? tomorrow.plusHours(3) : LocalDateTime.ofInstant(work.endsAt(), Moment.PARIS),
                work == null ? null : work.subject(),
                null,
                null);
    }

    /** A concierge reserves for themselves, whoever coordinates for anybody. */
    boolean mayDrive(ReservationForm form, BindingResult binding, CurrentAccount viewer) {
        boolean may = viewer.is(Role.COORDINATOR) || form.account().equals(viewer.id());
        if (!may) {
            binding.rejectValue("account", "refused", "Choisissez quelqu’un de la liste.");
        }
        return may;
    }

    /** Beside the field; when somebody has it, also who, and what is free instead. */
    void explain(
            Refused refusal,
            ReservationForm form,
            @Nullable ReservationId changed,
            BindingResult binding,
            Model model) {
        String field = refusal.field().isEmpty() ? "vehicle" : refusal.field();
        binding.rejectValue(field, "refused", refusal.sentence());
        if (refusal instanceof VehicleTaken) {
            ReservationForm wanted = form.taken();
            model.addAttribute("holder", times.holder(wanted, changed));
            model.addAttribute("offers", times.offers(wanted, changed));
        }
    }

    String ask(@Nullable ReservationId changed, CurrentAccount viewer, Model model) {
        model.addAttribute("reservation", changed);
        model.addAttribute("vehicles", vehicles.choices());
        model.addAttribute("mayChoose", viewer.is(Role.COORDINATOR));
        model.addAttribute("people", team.choices(Role.CONCIERGE));
        boolean named = viewer.is(Role.COORDINATOR);
        model.addAttribute(
                "works",
                planned.coming(scope(viewer)).stream()
                        .map(work -> Choice.of(work.subject(), named ? work.said() + ", " + work.name() : work.said()))
                        .toList());
        return "vehicle/form";
    }

    private static @Nullable AccountId scope(CurrentAccount viewer) {
        return viewer.is(Role.COORDINATOR) ? null : viewer.id();
    }
}
