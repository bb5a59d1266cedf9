package fr.bricoconcierge.schedule;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The schedule on one sheet, for the notice board of a hall: what does not fit is behind its code. */
@Component
class SchedulePoster {

    private static final int DATES = 8;

    private final Printing printing;
    private final Settings settings;

    SchedulePoster(Printing printing, Settings settings) {
        this.printing = printing;
        this.settings = settings;
    }

    byte[] print(Paper paper, List<PublicCommune> communes, @Nullable PublicCommune only, String address) {
        List<PublicStand> all = communes.stream()
                .flatMap(commune -> commune.stands().stream())
                .filter(stand -> !stand.cancelled())
                .sorted(Comparator.comparing(PublicStand::startsAt))
                .toList();
        Map<String, Object> values = new HashMap<>();
        List<PublicStand> shown = all.stream().limit(DATES).toList();
        String density = shown.stream().allMatch(SchedulePoster::isShort) ? " stands--roomy" : "";
        values.put("kind", (paper == Paper.A3 ? "stands stands--large" : "stands") + density);
        values.put("title", only == null ? "Retrouvez-nous sur les marchés" : "Retrouvez-nous à " + only.name());
        values.put("serviceName", settings.text(Setting.SERVICE_NAME));
        values.put("town", settings.text(Setting.TOWN_NAME));
        values.put("phone", phone());
        values.put("stands", shown);
        values.put("more", Math.max(0, all.size() - DATES));
        values.put("address", address.replaceFirst("^https?://", ""));
        values.put("qr", QrCode.dataUri(address));
        return printing.pdf(paper, "schedule/poster", values);
    }

    /** Whether it takes one line for the market and one for its place, in the larger type. */
    private static boolean isShort(PublicStand stand) {
        return stand.name().length() <= 34
                && stand.place().length() + stand.commune().length() <= 40;
    }

    private String phone() {
        String phone = settings.text(Setting.SERVICE_PHONE);
        return PhoneNumber.shown(phone);
    }
}
