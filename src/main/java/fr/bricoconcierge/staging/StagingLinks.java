package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.SectorLink;
import fr.bricoconcierge.shared.SectorLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the page of a sector says of its announcement. */
@Component
class StagingLinks implements SectorLinks {

    private final StagingReading reading;

    StagingLinks(StagingReading reading) {
        this.reading = reading;
    }

    @Override
    public List<SectorLink> of(SectorId sector) {
        List<StagingAction> actions = reading.actions(sector);
        long done = actions.stream()
                .filter(action -> action.state() == StagingState.DONE)
                .count();
        String badge = done == actions.size() ? "done" : done == 0 ? "waiting" : "watch";
        return List.of(
                new SectorLink(
                        "/secteurs/" + sector + "/annonce",
                        "Mise en scène",
                        "megaphone",
                        badge,
                        "%d sur %d".formatted(done, actions.size())),
                new SectorLink("/secteurs/" + sector + "/documents", "Documents à imprimer", "printer", null, null));
    }
}
