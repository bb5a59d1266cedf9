package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What an alert says; never in whose home somebody is: the page behind the link does, to those who may know. */
@Component
class AlertWords {

    private final Settings settings;

    AlertWords(Settings settings) {
        this.settings = settings;
    }

    MessageText alert(MessageChannel channel, LoneVisit visit, String name, Instant now) {
        String known = known(visit, name, now);
        return channel == MessageChannel.SMS ? sms(known) : email(visit, name, known);
    }

    MessageText over(MessageChannel channel, String name, Instant at) {
        String said = "Fin de l’alerte\u00a0: %s a donné signe de vie à %s.".formatted(name, Moment.hour(at));
        return MessageText.about(channel == MessageChannel.SMS ? "Fin de l’alerte" : "Fin de l’alerte pour " + name)
                .say(channel == MessageChannel.SMS ? settings.text(Setting.SERVICE_NAME) + "\u00a0: " + said : said)
                .done();
    }

    String page() {
        return settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("/$", "") + "/veille";
    }

    private static String known(LoneVisit visit, String name, Instant now) {
        String end = Hours.at(visit.expectedEnd(), now);
        return Silence.at(now, visit.expectedEnd(), visit.lastSeenAt())
                ? "Sans nouvelles de %s depuis %s. Sa visite sans collègue devait finir %s."
                        .formatted(name, Hours.since(visit.lastSeenAt(), now), end)
                : "%s est en visite sans collègue, devait sortir %s et ne l’a pas dit.".formatted(name, end);
    }

    private MessageText sms(String known) {
        return MessageText.about("Alerte")
                .say("ALERTE %s\u00a0: %s Appelez, puis dites que vous vous en occupez\u00a0: %s"
                        .formatted(settings.text(Setting.SERVICE_NAME), known, MessageText.LINK))
                .done();
    }

    private static MessageText email(LoneVisit visit, String name, String known) {
        return MessageText.about("Alerte\u00a0: " + name + " n’a pas dit être sorti·e de sa visite")
                .say(known)
                .fact("Qui", name)
                .fact("Début de la visite", Moment.at(visit.startedAt()).text())
                .fact("Fin prévue", Moment.at(visit.expectedEnd()).text())
                .fact(
                        "Dernier contact de la tablette",
                        Moment.at(visit.lastSeenAt()).text())
                .say("Appelez cette personne. Sans réponse, appelez les secours\u00a0: l’adresse est sur la page.")
                .link("Dire que l’on s’en occupe")
                .say("Tant que personne ne le dit, l’alerte continue.")
                .done();
    }
}
