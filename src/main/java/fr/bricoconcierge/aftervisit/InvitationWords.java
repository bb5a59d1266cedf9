package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the message says that asks how a visit went; never what it was about. */
@Component
class InvitationWords {

    private final Settings settings;

    InvitationWords(Settings settings) {
        this.settings = settings;
    }

    MessageText of(MessageChannel channel, @Nullable String firstName, String day) {
        String service = settings.text(Setting.SERVICE_NAME);
        if (channel == MessageChannel.SMS) {
            return MessageText.about("Comment s’est passée la visite")
                    .say(
                            "%s\u00a0: comment s’est passée notre visite du %s\u00a0? Trois questions, rien d’obligatoire\u00a0: %s"
                                    .formatted(service, day, MessageText.LINK))
                    .done();
        }
        return MessageText.about("Comment s’est passée notre visite du " + day + "\u00a0?")
                .say(firstName == null ? "Bonjour," : "Bonjour " + firstName + ",")
                .say(
                        "Nous sommes passés chez vous le " + day
                                + ". Trois questions nous aident à faire mieux\u00a0: deux minutes, sans compte, rien d’obligatoire.")
                .link("Répondre aux trois questions")
                .say("Ce message ne sera pas répété. Une question\u00a0? %s, %s."
                        .formatted(service, PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))))
                .done();
    }
}
