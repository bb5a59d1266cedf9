package fr.bricoconcierge.gear;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The inventory on paper, with what it was bought for. */
@Component
class GearPrint {

    private final GearReading reading;
    private final Printing printing;
    private final Settings settings;
    private final Clock clock;

    GearPrint(GearReading reading, Printing printing, Settings settings, Clock clock) {
        this.reading = reading;
        this.printing = printing;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] of(GearFilter filter) {
        List<GearRow> things = reading.things(filter);
        BigDecimal worth =
                things.stream().map(GearRow::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return printing.pdf(
                Paper.A4,
                "gear/paper",
                Map.of(
                        "things", things,
                        "worth", new Money(worth).toString(),
                        "day", Moment.dayAndYear(Moment.dateOf(clock.instant())),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME)));
    }
}
