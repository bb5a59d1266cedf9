package fr.bricoconcierge.demo;

import fr.bricoconcierge.knock.KnockOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tour of the story.
 *
 * @param doors one letter a door, in walking order, see {@link #outcome}
 * @param again whether it goes back to closed doors, in the evening
 * @param worked what the pair says worked, and what surprised them
 * @param people who opened among the letters C, A and D, in that order
 */
record Walk(
        String sector,
        String doors,
        boolean again,
        @Nullable String worked,
        @Nullable String surprised,
        List<String> people) {

    private static final List<String> SURPRISES = List.of(
            "On nous prend d’abord pour des vendeurs d’isolation.",
            "Plusieurs personnes ne connaissaient pas Amelio.",
            "Beaucoup de veilles jamais coupées.");

    static final List<Walk> ALL = List.of(
            first("Wazemmes", ".F.C.R.-D..FL", "Parler de la facture d’abord.", "fatima", "jean-claude"),
            first("Wazemmes", "..A.F.I.X..CR", "L’affiche du marché était connue.", "nadia", "thierry"),
            first("Wazemmes", "-.F.L..D.R.S.", "L’immeuble répond mieux après 15 h 30.", "aissatou"),
            first("Wazemmes", "F..A..R.F.-I.", "Proposer l’ampoule tout de suite.", "monique"),
            first("Wazemmes", ".C.F..LR...A.", "Une voisine nous a annoncés aux suivants.", "kevin", "yolande"),
            evening("Wazemmes", "F.C.L..A.FR.", "Le soir, les actifs ouvrent.", "mehdi", "sylvie"),
            first("Tourcoing centre", ".A.F.R.C..-L.", "Le courrier de la mairie rassure.", "bernard", "lina"),
            first("Tourcoing centre", "..F.D.R..I.F.", "Réparer la sonnette ouvre la porte.", "patrick"),
            first("Tourcoing centre", ".R.A..FC...S", "Montrer le thermomètre fait parler.", "zohra", "ewa"),
            first("Tourcoing centre", "F..L.C.R..A.", "Nommer Amelio à la fin, pas au début.", "christian", "maria"),
            evening("Tourcoing centre", ".F.A.R.C..", "Deux portes closes l’après-midi ont ouvert.", "gerard", "samia"),
            first(
                    "Lambersart Bourg",
                    ".C.F.R.D.",
                    "Dire que c’est gratuit dès la première phrase.",
                    "francoise",
                    "ousmane"),
            first("Lambersart Bourg", "F..A.L.-.", "Les avis de passage sont gardés sur le frigo.", "beatrice"),
            first("Lambersart Bourg", ".R.C.I.F", "Inviter au marché du vendredi.", "helene"));

    /** '.' is nobody with a notice, '-' nobody without one. */
    static KnockOutcome outcome(char letter) {
        return switch (letter) {
            case '.', '-' -> KnockOutcome.NOBODY;
            case 'A' -> KnockOutcome.APPOINTMENT;
            case 'C' -> KnockOutcome.CONTACT;
            case 'D' -> KnockOutcome.DIRECT;
            case 'F' -> KnockOutcome.FLYER_ONLY;
            case 'I' -> KnockOutcome.INVITED;
            case 'L' -> KnockOutcome.NOT_NOW;
            case 'R' -> KnockOutcome.REFUSED;
            case 'S' -> KnockOutcome.SEE_AGAIN;
            case 'X' -> KnockOutcome.NO_KNOCK;
            default -> throw new IllegalArgumentException("no outcome is written " + letter);
        };
    }

    private static Walk first(String sector, String doors, String worked, String... people) {
        return new Walk(sector, doors, false, worked, surprise(doors), List.of(people));
    }

    private static Walk evening(String sector, String doors, String worked, String... people) {
        return new Walk(sector, doors, true, worked, surprise(doors), List.of(people));
    }

    /** Every third tour or so was surprising. */
    private static @Nullable String surprise(String doors) {
        int mark = Math.floorMod(doors.hashCode(), 6);
        return mark < SURPRISES.size() ? SURPRISES.get(mark) : null;
    }
}
