package fr.bricoconcierge.resident;

import java.time.Instant;

/** What whoever brings cards from elsewhere says of the consent of their people: how they agreed, and when. */
public record Declaration(ConsentHow how, Instant at) {

    /** Kept with each of these consents instead of the text that is read out at a door. */
    static final String VERSION = "reprise-1";

    public static final String TEXT =
            "Chaque personne de ce fichier a donné son accord pour que sa fiche soit gardée, de la façon et à la date que"
                    + " j’indique, et je peux le montrer.";
}
