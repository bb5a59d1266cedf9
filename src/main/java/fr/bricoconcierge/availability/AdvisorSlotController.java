package fr.bricoconcierge.availability;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.GridDay;
import fr.bricoconcierge.worktime.GridEntry;
import fr.bricoconcierge.worktime.HourGrid;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an advisor offers of their time: a week of it, and what it is made of. */
@Controller
@RequestMapping("/disponibilites")
class AdvisorSlotController {

    private static final int WORKDAYS = 5;
    private static final int DAYS = 7;

    private final AdvisorSlots slots;
    private final OfferedSlots reading;
    private final SlotLaying laying;
    private final BookedOutside outside;
    private final Clock clock;

    AdvisorSlotController(
            AdvisorSlots slots, OfferedSlots reading, SlotLaying laying, BookedOutside outside, Clock clock) {
        this.slots = slots;
        this.reading = reading;
        this.laying = laying;
        this.outside = outside;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate du,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        LocalDate today = Moment.dateOf(clock.instant());
        LocalDate first = (du == null ? today : du).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        WeeklyPattern pattern = laying.pattern(account.id());
        List<OfferedSlot> offered = reading.between(account.id(), first, first.plusDays(DAYS));
        model.addAttribute("today", today);
        model.addAttribute("now", clock.instant());
        model.addAttribute("first", first);
        model.addAttribute("period", "Semaine du " + Moment.day(first, today));
        model.addAttribute("pattern", pattern);
        model.addAttribute("offered", offered);
        model.addAttribute("outside", reading.outside(account.id(), pattern));
        model.addAttribute("grid", grid(first, today, pattern, offered));
        return "availability/slots";
    }

    @PostMapping("/{id}/suppression")
    String withdraw(
            @PathVariable AdvisorSlotId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        slots.withdraw(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.slot-withdrawn"));
        return "redirect:/disponibilites";
    }

    @PostMapping("/{id}/maintien")
    String keep(
            @PathVariable AdvisorSlotId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        outside.keep(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.slot-kept"));
        return "redirect:/disponibilites";
    }

    @PostMapping("/{id}/renonciation")
    String handBack(
            @PathVariable AdvisorSlotId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        outside.handBack(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.slot-handed-back"));
        return "redirect:/disponibilites";
    }

    private HourGrid grid(LocalDate first, LocalDate today, WeeklyPattern pattern, List<OfferedSlot> offered) {
        String page = "/disponibilites?du=" + first;
        List<GridEntry> entries = offered.stream().map(slot -> slot.entry(page)).toList();
        List<GridDay> days = first.datesUntil(first.plusDays(DAYS))
                .map(day -> new GridDay(
                        "jour-" + day,
                        day,
                        Moment.day(day, today),
                        pattern.on(day).stream()
                                .map(range -> new Stretch(range.startsAt(), range.endsAt()))
                                .toList(),
                        entries,
                        null))
                .filter(day -> day.day().getDayOfWeek().getValue() <= WORKDAYS
                        || day.isTaken()
                        || !day.worked().isEmpty())
                .toList();
        return HourGrid.of(days, clock.instant());
    }
}
