package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import java.util.List;

/**
 * One person in the tree of who sent whom.
 *
 * @param here whether it is their card that is shown
 * @param children whom they sent, as many as are shown
 * @param others how many more they sent
 */
record SentPerson(ResidentId id, String name, boolean here, List<SentPerson> children, int others) {

    /** « et 12 autres », or « a envoyé 12 personnes » where none is shown. */
    public String othersSaid() {
        if (children.isEmpty()) {
            return others == 1 ? "a envoyé une personne" : "a envoyé " + others + " personnes";
        }
        return others == 1 ? "et une autre personne" : "et " + others + " autres";
    }
}
