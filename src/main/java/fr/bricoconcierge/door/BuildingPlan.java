package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.Refused;
import java.util.List;
import java.util.stream.IntStream;

/** The doors of a building in one gesture: « étages 0 à 3, 3 par palier ». */
public record BuildingPlan(int lowestFloor, int highestFloor, int perLanding) {

    public BuildingPlan {
        if (lowestFloor > highestFloor) {
            throw new Refused("highestFloor", "Le dernier étage vient après le premier.");
        }
        if (perLanding < 1 || perLanding > 20) {
            throw new Refused("perLanding", "Comptez de 1 à 20 portes par palier.");
        }
    }

    List<Landing> landings() {
        return IntStream.rangeClosed(lowestFloor, highestFloor)
                .boxed()
                .flatMap(floor -> IntStream.rangeClosed(1, perLanding)
                        .mapToObj(door -> new Landing(floor, perLanding == 1 ? null : String.valueOf(door))))
                .toList();
    }
}
