package fr.bricoconcierge.marketday;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.StandDate;
import fr.bricoconcierge.shared.StandSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The text for the service's page on a social network, with the next dates; an option to test (M4). */
@Component
class SocialPosts {

    private static final int DATES = 5;

    private final Settings settings;
    private final StandSchedule schedule;

    SocialPosts(Settings settings, StandSchedule schedule) {
        this.settings = settings;
        this.schedule = schedule;
    }

    /** Nothing while the option is off or no stand is planned. */
    Optional<String> next(Instant now) {
        List<StandDate> dates =
                settings.isOn(PilotOption.SOCIAL_PAGE, now) ? schedule.next(null, now, DATES) : List.of();
        return dates.isEmpty() ? Optional.empty() : Optional.of(text(dates));
    }

    private String text(List<StandDate> dates) {
        String lines = dates.stream()
                .map(date ->
                        "• %s, %s (%s)\u00a0: %s".formatted(date.market(), date.commune(), date.place(), date.when()))
                .collect(Collectors.joining("\n"));
        return """
                Une fuite, un courant d’air, une facture qui grimpe\u00a0? %s vient à votre rencontre.

                %s

                On discute réparations, économies d’énergie et aides à la rénovation. C’est gratuit et sans engagement.
                Un rendez-vous chez vous\u00a0? Appelez le %s.
                """.formatted(settings.text(Setting.SERVICE_NAME), lines, phone());
    }

    private String phone() {
        String phone = settings.text(Setting.SERVICE_PHONE);
        return PhoneNumber.shown(phone);
    }
}
