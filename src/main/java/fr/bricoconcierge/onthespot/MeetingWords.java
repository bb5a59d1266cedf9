package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.papers.AskedPaper;
import fr.bricoconcierge.papers.PaperState;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a message says of a meeting: never where somebody lives, nor why they go there. */
@Component
class MeetingWords {

    private final Settings settings;

    MeetingWords(Settings settings) {
        this.settings = settings;
    }

    MessageText of(MessageChannel channel, Meeting meeting, List<AskedPaper> asked) {
        return channel == MessageChannel.SMS ? sms(meeting, asked) : email(meeting, asked);
    }

    /** What was told takes place no more; who calls it off and why is said by whoever calls. */
    MessageText cancelled(MessageChannel channel, Meeting meeting) {
        String service = settings.text(Setting.SERVICE_NAME);
        if (channel == MessageChannel.SMS) {
            return MessageText.about(MessagePurpose.MEETING_CANCELLED.label())
                    .say("%s\u00a0: votre rendez-vous conseil du %s n’aura pas lieu. Une question\u00a0? %s"
                            .formatted(service, meeting.when(), phone()))
                    .done();
        }
        return MessageText.about("Votre rendez-vous du " + meeting.when() + " est annulé")
                .say(meeting.greeting())
                .say("Votre rendez-vous du " + meeting.when() + " avec le conseil n’aura pas lieu.")
                .say("Une question, un autre moment\u00a0? " + service + ", " + phone() + ".")
                .done();
    }

    private MessageText email(Meeting meeting, List<AskedPaper> asked) {
        MessageText.Writing text = MessageText.about("Votre rendez-vous du " + meeting.when())
                .say(meeting.greeting())
                .say("Votre rendez-vous avec le conseil est noté.")
                .fact("Quand", meeting.when())
                .fact("Où", meeting.where());
        String access = meeting.howToGetIn();
        if (access != null) {
            text.fact("Accès", access);
        }
        text.fact("Avec", meeting.with());
        if (meeting.minutes() != null) {
            text.fact("Durée", "environ " + meeting.minutes() + " minutes");
        }
        tell(text, "À apporter, déjà prêt", labels(asked, PaperState.READY));
        tell(text, "À apporter, à trouver d’ici là", labels(asked, PaperState.TO_FIND));
        return text.say("Il manque un papier\u00a0? Venez quand même.")
                .say("Un empêchement, une question\u00a0? " + settings.text(Setting.SERVICE_NAME) + ", " + phone()
                        + ".")
                .done();
    }

    private MessageText sms(Meeting meeting, List<AskedPaper> asked) {
        List<String> toFind = labels(asked, PaperState.TO_FIND);
        String papers = toFind.isEmpty()
                ? ""
                : " Papiers à trouver\u00a0: "
                        + toFind.stream()
                                .map(label -> label.substring(0, 1).toLowerCase(Locale.FRANCE) + label.substring(1))
                                .collect(Collectors.joining(", "))
                        + ".";
        String said = "%s\u00a0: rendez-vous conseil %s, %s.%s Un empêchement\u00a0? %s"
                .formatted(settings.text(Setting.SERVICE_NAME), meeting.when(), place(meeting), papers, phone());
        return MessageText.about(MessagePurpose.MEETING_CONFIRMATION.label())
                .say(said)
                .done();
    }

    private static String place(Meeting meeting) {
        String where = meeting.where();
        return where.substring(0, 1).toLowerCase(Locale.FRANCE) + where.substring(1);
    }

    private static void tell(MessageText.Writing text, String label, List<String> papers) {
        if (!papers.isEmpty()) {
            text.fact(label, String.join("\u00a0; ", papers));
        }
    }

    private static List<String> labels(List<AskedPaper> asked, PaperState state) {
        return asked.stream()
                .filter(paper -> paper.state() == state)
                .map(AskedPaper::label)
                .toList();
    }

    private String phone() {
        return PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE));
    }
}
