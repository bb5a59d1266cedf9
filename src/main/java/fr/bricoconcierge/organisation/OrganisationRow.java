package fr.bricoconcierge.organisation;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Programme;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the coordinator's list.
 *
 * @param programmes their names, with commas between
 * @param email where it is written to when it answers by a link
 * @param advisors how many of its people sign in
 * @param open how many of its referrals are not closed
 */
record OrganisationRow(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        String programmes,
        @Nullable Instant retiredAt,
        @Nullable String email,
        int advisors,
        int open) {

    /** Which programmes it follows, in their order. */
    Set<Programme> follows() {
        return Arrays.stream(programmes.split(","))
                .filter(name -> !name.isEmpty())
                .map(Programme::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** « Opérateur AMELIO+ · AMELIO, AMELIO+ ». */
    public String about() {
        String followed = follows().stream().map(Programme::label).collect(Collectors.joining(", "));
        return followed.isEmpty() ? kind.label() : kind.label() + " · " + followed;
    }

    public String people() {
        return advisors == 0
                ? "Aucun compte"
                : advisors == 1 ? "1 conseiller se connecte" : advisors + " conseillers se connectent";
    }

    public String underWay() {
        return open == 0
                ? "aucune orientation en cours"
                : open == 1 ? "1 orientation en cours" : open + " orientations en cours";
    }

    /** What retiring it will do, said before. */
    public String consequence() {
        String stay = switch (open) {
            case 0 -> "";
            case 1 -> " L’orientation en cours reste chez lui\u00a0: il la suit jusqu’au bout, ou vous la transmettez.";
            default ->
                " Les " + underWay() + " restent chez lui\u00a0: il les suit jusqu’au bout, ou vous les transmettez.";
        };
        return name + " ne recevra plus d’orientation et n’offrira plus de rendez-vous." + stay;
    }

    public @Nullable Moment retired() {
        return retiredAt == null ? null : Moment.at(retiredAt);
    }
}
