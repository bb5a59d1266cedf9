package fr.bricoconcierge.news;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;

/** What a person says became of a referral. */
public enum Became implements Labelled {
    STILL_WAITING("Attend toujours un appel du conseil"),
    MEETING_TO_COME("A un rendez-vous à venir"),
    MET("A rencontré le conseil"),
    FILE_UNDER_WAY("Son dossier avance"),
    WORKS_DONE("Les travaux sont faits"),
    ELSEWHERE("Est passé par quelqu’un d’autre"),
    GAVE_UP("Ne souhaite pas continuer");

    private final String label;

    Became(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static List<Choice> choices() {
        return Choice.of(values());
    }
}
