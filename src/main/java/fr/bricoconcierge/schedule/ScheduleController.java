package fr.bricoconcierge.schedule;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.staging.PosterDocument;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public schedule of the stands, for one commune or for all (M6). */
@Controller
class ScheduleController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ScheduleReading reading;
    private final PosterDocument poster;
    private final ScheduleFeed feed;
    private final Settings settings;
    private final Clock clock;

    ScheduleController(
            ScheduleReading reading, PosterDocument poster, ScheduleFeed feed, Settings settings, Clock clock) {
        this.reading = reading;
        this.poster = poster;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/permanences")
    String all(Model model) {
        return show(reading.upcoming(clock.instant()), null, model);
    }

    @GetMapping("/permanences/{commune}")
    String one(@PathVariable String commune, Model model) {
        PublicCommune shown = get(commune);
        return show(List.of(shown), shown, model);
    }

    @GetMapping("/permanences.ics")
    ResponseEntity<String> feed() {
        return calendar(null);
    }

    @GetMapping("/permanences/{commune}/agenda.ics")
    ResponseEntity<String> feed(@PathVariable String commune) {
        return calendar(get(commune));
    }

    @GetMapping("/permanences/affiche.pdf")
    ResponseEntity<byte[]> poster(
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String commune) {
        Paper paper = "A3".equalsIgnoreCase(format) ? Paper.A3 : Paper.A4;
        PublicCommune only = commune == null || commune.isBlank() ? null : get(commune);
        byte[] pdf = poster.print(paper, only == null ? null : only.name(), address(only));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("permanences-%s.pdf"
                                        .formatted(paper.name().toLowerCase(Locale.ROOT)))
                                .build()
                                .toString())
                .body(pdf);
    }

    private String show(List<PublicCommune> communes, @Nullable PublicCommune only, Model model) {
        String phone = settings.text(Setting.SERVICE_PHONE);
        model.addAttribute("communes", communes);
        model.addAttribute("only", only);
        model.addAttribute("town", settings.text(Setting.TOWN_NAME));
        model.addAttribute("phone", phone);
        model.addAttribute("phoneSaid", PhoneNumber.shown(phone));
        return "schedule/page";
    }

    private ResponseEntity<String> calendar(@Nullable PublicCommune only) {
        String text = feed.of(reading.feed(only == null ? null : only.name(), clock.instant()), only, address(only));
        return ResponseEntity.ok().contentType(CALENDAR).body(text);
    }

    private PublicCommune get(String slug) {
        return reading.commune(slug, clock.instant()).orElseThrow(() -> new CommuneNotFound(slug));
    }

    /** The address of the page as others reach it, for a poster or a calendar. */
    private String address(@Nullable PublicCommune only) {
        String path = only == null ? "/permanences" : "/permanences/" + only.slug();
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "") + path;
    }
}
