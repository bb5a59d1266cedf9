package fr.bricoconcierge.logbook;

import fr.bricoconcierge.advice.SelfRepair;
import fr.bricoconcierge.emergency.DangerKind;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One part of a visit as a card: what it is, what led to it, and the path taken so far. */
record PartCard(
        PartId id,
        int position,
        PartType type,
        @Nullable Theme theme,
        @Nullable Integer fromPosition,
        @Nullable PartType fromType,
        int pieces,
        int looked,
        int problems,
        int orientations,
        @Nullable String description,
        @Nullable Boolean dangerous,
        @Nullable Boolean needsProfessional,
        @Nullable SelfRepair selfRepair,
        boolean howTo,
        boolean repaired,
        @Nullable DangerKind danger,
        boolean madeSafe,
        @Nullable LocalDate revisitOn,
        @Nullable Instant seenAgainAt) {

    public String title() {
        return theme == null ? type.label() : type.label() + "\u00a0: " + theme.label();
    }

    /** « depuis la partie 1, standard ». */
    public @Nullable String cameFrom() {
        return fromPosition == null || fromType == null
                ? null
                : "depuis la partie %d, %s"
                        .formatted(fromPosition, fromType.label().toLowerCase(Locale.FRANCE));
    }

    /** The steps taken, one line each, in their order; dates of another year than that of {@code today} say which. */
    public List<String> path(LocalDate today) {
        List<String> path = new ArrayList<>();
        switch (type) {
            case STANDARD -> tellStandard(path);
            case ADVICE -> tellAdvice(path);
            case EMERGENCY -> tellEmergency(path, today);
        }
        return path;
    }

    private void tellStandard(List<String> path) {
        path.add(count(pieces, "équipement posé", "équipements posés"));
        path.add(
                looked == 0
                        ? "Diagnostic à l’œil à faire"
                        : "Diagnostic à l’œil\u00a0: " + count(problems, "problème", "problèmes"));
    }

    private void tellAdvice(List<String> path) {
        path.add(
                dangerous == null
                        ? "Dangereux\u00a0? Pas encore dit"
                        : dangerous ? "Dangereux\u00a0: urgence" : "Pas dangereux");
        if (needsProfessional != null) {
            path.add(needsProfessional ? "Un professionnel est nécessaire" : "Sans professionnel");
        }
        if (orientations > 0) {
            path.add(count(orientations, "adresse remise", "adresses remises"));
        }
        if (selfRepair == SelfRepair.ABLE) {
            path.add(howTo ? "Mode d’emploi remis" : "La personne peut réparer\u00a0: mode d’emploi à remettre");
        }
        if (selfRepair == SelfRepair.UNABLE) {
            path.add(repaired ? "Réparation exceptionnelle faite" : "La personne ne peut pas réparer elle-même");
        }
    }

    private void tellEmergency(List<String> path, LocalDate today) {
        path.add(danger == null ? "Danger à préciser" : "Danger\u00a0: " + danger.label());
        path.add(
                madeSafe && revisitOn != null
                        ? "Mis en sécurité, provisoire\u00a0: repasser " + Moment.day(revisitOn, today)
                        : "Mise en sécurité à faire");
        if (seenAgainAt != null) {
            path.add("Revu " + Moment.day(Moment.dateOf(seenAgainAt), today));
        }
        path.add(orientations == 0 ? "Orientation à faire" : count(orientations, "adresse remise", "adresses remises"));
    }

    private static String count(int number, String one, String many) {
        return number == 0
                ? "Aucun" + (one.startsWith("adresse") ? "e " : " ") + one
                : number + " " + (number == 1 ? one : many);
    }
}
