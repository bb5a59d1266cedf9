package fr.bricoconcierge.knock;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.tour.TourHead;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The doors of a tour on paper, with boxes to tick: for the day when the tablet stays dark. */
@Controller
class DoorSheetController {

    private static final List<String> BOXES = List.of("Personne", "Refus", "À revoir", "Contact", "RDV");

    private final TourReading reading;
    private final DoorList doors;
    private final Printing printing;

    DoorSheetController(TourReading reading, DoorList doors, Printing printing) {
        this.reading = reading;
        this.doors = doors;
        this.printing = printing;
    }

    @GetMapping("/tournees/{id}/feuille.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable TourId id) {
        TourHead tour = reading.getHead(id);
        byte[] pdf = printing.pdf(
                Paper.A4,
                "knock/paper",
                Map.of("tour", tour, "streets", doors.of(id).streets(), "boxes", BOXES));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"feuille-de-tournee.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }
}
