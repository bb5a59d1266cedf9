package fr.bricoconcierge.message;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages of the service: what left, what waits, what did not arrive. */
@Controller
@RequestMapping("/messages")
class MessageController {

    private final MessageReading reading;
    private final Retrying retrying;
    private final Carriers carriers;

    MessageController(MessageReading reading, Retrying retrying, Carriers carriers) {
        this.reading = reading;
        this.retrying = retrying;
        this.carriers = carriers;
    }

    @GetMapping
    String list(
            @RequestParam(name = "etat", required = false) @Nullable MessageState state,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("messages", reading.list(state, page));
        model.addAttribute("states", MessageState.values());
        model.addAttribute("practice", carriers.isPractice());
        model.addAttribute("closed", carriers.open().isEmpty());
        return "message/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable MessageId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        MessageView message = get(id);
        model.addAttribute("message", message);
        model.addAttribute("readable", !message.purpose().isInternal() || account.is(Role.COORDINATOR));
        return "message/show";
    }

    @PostMapping("/{id}/relance")
    String retry(@PathVariable MessageId id, RedirectAttributes redirect) {
        get(id);
        retrying.retry(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("message.retried"));
        return "redirect:/messages/" + id;
    }

    private MessageView get(MessageId id) {
        return reading.find(id).orElseThrow(() -> new MessageNotFound(id));
    }
}
