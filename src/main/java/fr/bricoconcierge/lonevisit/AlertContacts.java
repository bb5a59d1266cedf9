package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be alerted now: the duty person, then the deputy, those of them that some open way reaches. */
@Component
class AlertContacts {

    private final Settings settings;
    private final Outbox outbox;

    AlertContacts(Settings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    /** In the order in which they are alerted; empty when nobody can be. */
    List<AlertContact> reachable() {
        return Stream.of(
                        contact("la personne d’astreinte", Setting.DUTY_NAME, Setting.DUTY_EMAIL, Setting.DUTY_PHONE),
                        contact(
                                "la personne suppléante",
                                Setting.DEPUTY_NAME,
                                Setting.DEPUTY_EMAIL,
                                Setting.DEPUTY_PHONE))
                .filter(contact -> !contact.ways().isEmpty())
                .toList();
    }

    /** « courriel », « SMS »: the ways by which nothing leaves, whoever is set. */
    List<String> closedWays() {
        return Stream.of(MessageChannel.values())
                .filter(channel -> !outbox.reaches(channel))
                .map(MessageChannel::label)
                .toList();
    }

    /** Sets what changed, all of it or nothing. */
    @Transactional
    void set(Map<Setting, String> values, AccountId by) {
        values.forEach((setting, value) -> {
            if (!value.equals(settings.text(setting))) {
                settings.set(setting, value, by);
            }
        });
    }

    private AlertContact contact(String role, Setting name, Setting email, Setting phone) {
        Map<MessageChannel, String> ways = new EnumMap<>(MessageChannel.class);
        add(ways, MessageChannel.SMS, settings.text(phone));
        add(ways, MessageChannel.EMAIL, settings.text(email));
        return new AlertContact(role, settings.text(name), ways);
    }

    private void add(Map<MessageChannel, String> ways, MessageChannel channel, String address) {
        if (!address.isBlank() && outbox.reaches(channel)) {
            ways.put(channel, address);
        }
    }
}
