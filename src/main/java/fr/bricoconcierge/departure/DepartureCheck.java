package fr.bricoconcierge.departure;

import fr.bricoconcierge.gear.GearKind;
import fr.bricoconcierge.kit.KitItemKind;
import fr.bricoconcierge.shared.Labelled;
import java.util.Set;

/** What is to be with the pair, in the order in which one packs (V2). */
enum DepartureCheck implements Labelled {
    KIT("Équipements et consommables", KitItemKind.EQUIPMENT, KitItemKind.CONSUMABLE),
    FLYERS("Flyers", KitItemKind.FLYER),
    NOTICES("Avis de passage", KitItemKind.NOTICE),
    DOCUMENTS("Documents AMELIO", KitItemKind.DOCUMENT),
    TOOL_CASE("Mallette d’outils et protections"),
    IDENTIFICATION("Carte professionnelle"),
    TABLET("Tablette chargée"),
    BIKE("Vélo");

    private final String label;
    private final Set<KitItemKind> kinds;

    DepartureCheck(String label, KitItemKind... kinds) {
        this.label = label;
        this.kinds = Set.of(kinds);
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a tool, a bike or a piece of protective gear belongs under this heading. */
    boolean holds(GearKind kind) {
        return isOfGear() && (kind == GearKind.BIKE) == (this == BIKE);
    }

    boolean isOfGear() {
        return this == TOOL_CASE || this == BIKE;
    }

    /** Whether an item of the stock is packed under this heading. */
    boolean holds(KitItemKind kind) {
        return kinds.contains(kind);
    }
}
