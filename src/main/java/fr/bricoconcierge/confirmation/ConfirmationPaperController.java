package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A confirmation on paper, for whoever has no e-mail; its code leads to the same personal page. */
@Controller
class ConfirmationPaperController {

    private final Appointments appointments;
    private final WhoComes who;
    private final ThreadReading reading;
    private final PersonalLinks links;
    private final Printing printing;
    private final Settings settings;

    ConfirmationPaperController(
            Appointments appointments,
            WhoComes who,
            ThreadReading reading,
            PersonalLinks links,
            Printing printing,
            Settings settings) {
        this.appointments = appointments;
        this.who = who;
        this.reading = reading;
        this.links = links;
        this.printing = printing;
        this.settings = settings;
    }

    /** Makes a link, and so is no GET. */
    @PostMapping("/rendez-vous/{id}/papier")
    ResponseEntity<byte[]> print(@PathVariable AppointmentId id) {
        AppointmentView appointment = appointments.get(id);
        AppointmentThread thread = reading.thread(id);
        String link = links.make(thread, appointment.resident(), AppointmentLetters.endOfDay(appointment));
        byte[] pdf = printing.pdf(
                Paper.A5,
                "confirmation/paper",
                Map.of(
                        "greeting", reading.reach(appointment.resident()).greeting(),
                        "when", AppointmentWords.when(appointment),
                        "place", AppointmentWords.place(appointment),
                        "team", Objects.requireNonNullElse(who.said(appointment), ""),
                        "minutes", appointment.minutes(),
                        "qr", QrCode.dataUri(link),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rendez-vous.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }
}
