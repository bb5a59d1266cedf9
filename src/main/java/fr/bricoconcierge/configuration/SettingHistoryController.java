package fr.bricoconcierge.configuration;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who set what, and what it was before. */
@Controller
class SettingHistoryController {

    private static final String PATH = "/pilote/reglages/historique";
    private static final int LAST_PAGE = 1000;

    private final SettingHistory history;

    SettingHistoryController(SettingHistory history) {
        this.history = history;
    }

    @GetMapping(PATH)
    String list(@RequestParam Map<String, String> typed, Model model) {
        Setting setting = setting(typed.get("reglage"));
        UUID who = person(typed.get("qui"));
        int page = page(typed.get("page"));
        List<ChangeRow> found = history.changes(setting, who, page);
        model.addAttribute("rows", found.stream().limit(SettingHistory.PAGE).toList());
        model.addAttribute("previous", page > 1 ? address(setting, who, page - 1) : null);
        model.addAttribute("next", found.size() > SettingHistory.PAGE ? address(setting, who, page + 1) : null);
        model.addAttribute("page", page);
        model.addAttribute("setting", setting == null ? "" : setting.name());
        model.addAttribute("who", who == null ? "" : who.toString());
        model.addAttribute("settings", Choice.of(Setting.values()));
        model.addAttribute("people", history.people());
        return "configuration/history";
    }

    private static String address(@Nullable Setting setting, @Nullable UUID who, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        if (setting != null) {
            address.queryParam("reglage", setting.name());
        }
        if (who != null) {
            address.queryParam("qui", who);
        }
        return address.queryParam("page", page).build().toUriString();
    }

    private static @Nullable Setting setting(@Nullable String typed) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID person(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,4}")
                ? Math.max(1, Math.min(Integer.parseInt(typed), LAST_PAGE))
                : 1;
    }
}
