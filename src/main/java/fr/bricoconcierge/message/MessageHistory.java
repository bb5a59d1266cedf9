package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** Messages in the history of a household, from when they left or failed. */
@Component
class MessageHistory implements HistorySource {

    @Override
    public String view() {
        return "message_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] told = String.valueOf(fact.detail()).split("\\|", 2);
        MessageChannel channel = MessageChannel.valueOf(told[0]);
        String title = MessagePurpose.valueOf(told[1]).label();
        String became = switch (MessageState.valueOf(fact.kind())) {
            case SENT -> "parti par " + byWhat(channel);
            case KEPT -> "retenu, rien n’est envoyé";
            default -> "pas arrivé par " + byWhat(channel);
        };
        return new HistoryLine(channel.icon(), title, became, "/messages/" + fact.subjectId());
    }

    private static String byWhat(MessageChannel channel) {
        return channel == MessageChannel.SMS ? "SMS" : "courriel";
    }
}
