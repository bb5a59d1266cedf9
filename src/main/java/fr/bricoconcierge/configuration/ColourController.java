package fr.bricoconcierge.configuration;

import fr.bricoconcierge.setting.AccentColour;
import fr.bricoconcierge.shared.NotFound;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A style sheet that colours the screens. Its address names the colour, so that browsers keep it for good and another
 * colour shows at the next page.
 */
@Controller
class ColourController {

    private static final AccentColour WHITE = new AccentColour("ffffff");
    private static final AccentColour BLACK = new AccentColour("000000");

    @GetMapping("/couleur/{rgb}.css")
    ResponseEntity<String> css(@PathVariable String rgb) {
        AccentColour colour =
                AccentColour.parse("#" + rgb).filter(AccentColour::isReadable).orElseThrow(NoSuchColour::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(css(colour));
    }

    private static String css(AccentColour colour) {
        AccentColour night = colour.byNight();
        return """
                @layer tokens { :root { --accent: %s; --accent-deep: %s; --accent-soft: %s; --plate: %s; }
                @media screen and (prefers-color-scheme: dark) { :root { --accent: %s; --accent-deep: %s; --accent-ink: %s; \
                --accent-soft: %s; --plate: %s; } } }
                """.formatted(
                        colour,
                        colour.towards(BLACK, 0.25),
                        colour.towards(WHITE, 0.88),
                        colour,
                        night,
                        night.towards(WHITE, 0.4),
                        colour.towards(BLACK, 0.7),
                        colour.towards(BLACK, 0.55),
                        colour);
    }

    /** A colour nobody could read. */
    static final class NoSuchColour extends NotFound {

        NoSuchColour() {
            super("colour", "of that name");
        }
    }
}
