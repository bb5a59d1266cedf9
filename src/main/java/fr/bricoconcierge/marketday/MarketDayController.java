package fr.bricoconcierge.marketday;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.stand.StandReading;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.stand.StandSessionPage;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.TaskRow;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The screen one holds at a stand, and what to do there while nobody stops. */
@Controller
@RequestMapping("/stands/{id}")
class MarketDayController {

    private static final Set<TaskKind> CALLS = EnumSet.of(
            TaskKind.CALL_BACK_NOTICE,
            TaskKind.CALL_AFTER_REFERRAL,
            TaskKind.CALL_APPOINTMENT,
            TaskKind.REMIND_APPOINTMENT,
            TaskKind.MESSAGE_FAILED,
            TaskKind.COURTESY_VISIT);

    private static final Set<TaskKind> STOCK = EnumSet.of(TaskKind.RECOUNT, TaskKind.RESTOCK);

    private final StandReading stands;
    private final StandFunnelReading funnel;
    private final SocialPosts posts;
    private final Tasks tasks;
    private final Clock clock;

    MarketDayController(StandReading stands, StandFunnelReading funnel, SocialPosts posts, Tasks tasks, Clock clock) {
        this.stands = stands;
        this.funnel = funnel;
        this.posts = posts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable StandSessionId id, Model model) {
        StandSessionPage stand = stands.getPage(id);
        model.addAttribute("stand", stand);
        model.addAttribute("counters", stands.counters(id));
        model.addAttribute("funnel", stand.isClosed() ? funnel.of(id) : null);
        return "marketday/show";
    }

    @GetMapping("/calme")
    String quiet(@PathVariable StandSessionId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        Instant now = clock.instant();
        Instant tomorrow =
                Moment.dateOf(now).plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        List<TaskRow> due = tasks.dueFor(account.id(), tomorrow);
        model.addAttribute("stand", stands.getPage(id));
        model.addAttribute(
                "calls",
                due.stream().filter(task -> CALLS.contains(task.kind())).toList());
        model.addAttribute(
                "stock",
                due.stream().filter(task -> STOCK.contains(task.kind())).toList());
        model.addAttribute("post", posts.next(now).orElse(null));
        return "marketday/quiet";
    }
}
