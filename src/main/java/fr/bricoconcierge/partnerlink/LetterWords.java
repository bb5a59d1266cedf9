package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What letters about referrals say: nothing of anybody, so that a mailbox read by others tells nothing. */
@Component
class LetterWords {

    private final Settings settings;

    LetterWords(Settings settings) {
        this.settings = settings;
    }

    MessageText signingIn(TellingKind kind) {
        return begun(kind)
                .say("Ce message ne contient aucune donnée personnelle\u00a0: tout se lit une fois connecté.")
                .link("Voir l’orientation")
                .done();
    }

    MessageText byLink(TellingKind kind, String organisation, Instant until) {
        return begun(kind)
                .say(
                        "Ce message ne contient aucune donnée personnelle. Le lien ci-dessous sert à %s pour une seule orientation\u00a0: l’accepter, la refuser en disant pourquoi, ou donner le numéro du dossier ouvert. Aucun compte n’est nécessaire."
                                .formatted(organisation))
                .link("Ouvrir et répondre")
                .say(
                        "Il vaut jusqu’au %s et s’arrête dès que la réponse est donnée. Ne le faites pas suivre\u00a0: qui le reçoit peut répondre à votre place."
                                .formatted(Moment.dayAndYear(Moment.dateOf(until))))
                .done();
    }

    private MessageText.Writing begun(TellingKind kind) {
        String from = "%s (%s)".formatted(settings.text(Setting.SERVICE_NAME), settings.text(Setting.TOWN_NAME));
        return switch (kind) {
            case TOLD, NEW_LINK ->
                MessageText.about("Une orientation vous est confiée")
                        .say("Bonjour,")
                        .say(from + " vous confie une orientation, avec l’accord de la personne concernée.");
            case REMINDER ->
                MessageText.about("Une orientation attend votre réponse")
                        .say("Bonjour,")
                        .say("Une orientation que vous a confiée " + from
                                + " attend encore votre réponse. Un mot suffit\u00a0: acceptée, ou non et pourquoi.");
            case LAST_REMINDER ->
                MessageText.about("Dernier rappel\u00a0: une orientation attend votre réponse")
                        .say("Bonjour,")
                        .say(
                                "Nous n’avons toujours pas de réponse à une orientation que vous a confiée " + from
                                        + ". C’est notre dernier rappel\u00a0: sans nouvelles, cette orientation sera notée silencieuse.");
        };
    }
}
