package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why an organisation answers what it answers: each answer has reasons of its own, so a reason says which answer it is. */
public enum AnswerReason implements Labelled {
    GUIDED_AMELIO(ReferralAnswer.ACCEPTED, "Accompagnement AMELIO"),
    GUIDED_AMELIO_PLUS(ReferralAnswer.ACCEPTED, "Accompagnement AMELIO+"),
    INFORMED(ReferralAnswer.ACCEPTED, "Information et conseil"),
    ACCEPTED_OTHER(ReferralAnswer.ACCEPTED, "Autre suite"),
    INCOME(ReferralAnswer.NOT_ELIGIBLE, "Revenus au-dessus des plafonds"),
    RECENT_HOME(ReferralAnswer.NOT_ELIGIBLE, "Logement trop récent"),
    NOT_MAIN_HOME(ReferralAnswer.NOT_ELIGIBLE, "Pas la résidence principale"),
    WORKS_NOT_COVERED(ReferralAnswer.NOT_ELIGIBLE, "Travaux non concernés"),
    ALREADY_HELPED(ReferralAnswer.NOT_ELIGIBLE, "Aides déjà reçues"),
    NOT_ELIGIBLE_OTHER(ReferralAnswer.NOT_ELIGIBLE, "Autre raison"),
    NO_WISH(ReferralAnswer.NOT_FOLLOWED_UP, "Le foyer ne souhaite pas poursuivre"),
    COST(ReferralAnswer.NOT_FOLLOWED_UP, "Reste à payer trop élevé"),
    LATER(ReferralAnswer.NOT_FOLLOWED_UP, "Projet remis à plus tard"),
    OWNER_REFUSES(ReferralAnswer.NOT_FOLLOWED_UP, "Le propriétaire ou la copropriété ne suit pas"),
    DONE_ALONE(ReferralAnswer.NOT_FOLLOWED_UP, "Travaux faits sans accompagnement"),
    NOT_FOLLOWED_UP_OTHER(ReferralAnswer.NOT_FOLLOWED_UP, "Autre raison"),
    NO_REPLY(ReferralAnswer.UNREACHABLE, "Ne répond pas à nos appels"),
    WRONG_NUMBER(ReferralAnswer.UNREACHABLE, "Numéro ou courriel faux"),
    NO_REPLY_ANY_MORE(ReferralAnswer.UNREACHABLE, "Ne répond plus depuis un premier échange"),
    UNREACHABLE_OTHER(ReferralAnswer.UNREACHABLE, "Autre raison"),
    FILE_ALREADY_OPEN(ReferralAnswer.DUPLICATE, "Un dossier est déjà ouvert chez nous"),
    REFERRED_TWICE(ReferralAnswer.DUPLICATE, "Déjà reçue d’un autre service"),
    FOLLOWED_ELSEWHERE(ReferralAnswer.DUPLICATE, "Suivie par un autre organisme"),
    DUPLICATE_OTHER(ReferralAnswer.DUPLICATE, "Autre raison");

    private final ReferralAnswer answer;
    private final String label;

    AnswerReason(ReferralAnswer answer, String label) {
        this.answer = answer;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public ReferralAnswer answer() {
        return answer;
    }

    /** The closed list did not hold it: somebody says it in words. */
    public boolean needsWords() {
        return name().endsWith("_OTHER");
    }

    /** « Non éligible : logement trop récent ». */
    public String said() {
        return answer.label() + "\u00a0: " + label.substring(0, 1).toLowerCase(Locale.FRANCE) + label.substring(1);
    }

    public static List<AnswerReason> of(ReferralAnswer answer) {
        return Arrays.stream(values()).filter(reason -> reason.answer == answer).toList();
    }
}
