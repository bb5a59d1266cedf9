package fr.bricoconcierge.message;

import fr.bricoconcierge.message.NewMessage.Addressee;
import fr.bricoconcierge.message.NewMessage.Cause;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;

/** Messages to nobody that exists. */
final class Letters {

    static final String LINK = "https://brico.example/rdv/abc";

    private Letters() {}

    static NewMessage email(String address) {
        return to(new Addressee(MessageChannel.EMAIL, address, ResidentId.next(), HouseholdId.next()));
    }

    static NewMessage sms(String number) {
        return to(new Addressee(MessageChannel.SMS, number, ResidentId.next(), HouseholdId.next()));
    }

    static NewMessage to(Addressee somebody) {
        return new NewMessage(
                MessagePurpose.APPOINTMENT_CONFIRMATION,
                "test:" + UUID.randomUUID(),
                somebody,
                new Cause(UUID.randomUUID(), "/agenda"),
                MessageText.about("Votre rendez-vous")
                        .say("Bonjour Nadia & <b>Léo</b>,")
                        .fact("Quand", "mardi 3 mars, 14 h")
                        .fact("Avec", "Samira")
                        .link("Confirmer, déplacer ou annuler")
                        .done(),
                LINK,
                "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n",
                null);
    }

    static String address() {
        return UUID.randomUUID() + "@exemple.fr";
    }
}
