package fr.bricoconcierge.pilot;

import fr.bricoconcierge.rate.Rate;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;

/** The rates that are compared: always some of the doors, or some of the households, of the stage named second. */
enum FunnelRate implements Labelled {
    OPENED("Portes qui s’ouvrent", FunnelStage.OPENED, FunnelStage.DOORS),
    VISITED("Foyers rencontrés chez qui nous intervenons", FunnelStage.VISITS, FunnelStage.CONTACTS),
    REFERRED("Foyers rencontrés puis orientés", FunnelStage.REFERRALS, FunnelStage.CONTACTS),
    MET("Foyers orientés qu’un conseil rencontre", FunnelStage.MEETINGS, FunnelStage.REFERRALS),
    FILED("Foyers rencontrés avec un dossier Amelio", FunnelStage.FILES, FunnelStage.CONTACTS);

    private final String label;
    private final FunnelStage part;
    private final FunnelStage whole;

    FunnelRate(String label, FunnelStage part, FunnelStage whole) {
        this.label = label;
        this.part = part;
        this.whole = whole;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOfDoors() {
        return whole.isOfDoors();
    }

    Rate of(List<Long> counts) {
        return new Rate(counts.get(part.ordinal()), counts.get(whole.ordinal()));
    }
}
