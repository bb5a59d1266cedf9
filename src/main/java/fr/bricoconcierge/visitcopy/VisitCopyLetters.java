package fr.bricoconcierge.visitcopy;

import fr.bricoconcierge.howto.HowToText;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a resident what they keep of a visit, by e-mail when they gave an address. */
@Service
class VisitCopyLetters {

    private final VisitCopies copies;
    private final Outbox outbox;
    private final Settings settings;
    private final JdbcClient database;

    VisitCopyLetters(VisitCopies copies, Outbox outbox, Settings settings, JdbcClient database) {
        this.copies = copies;
        this.outbox = outbox;
        this.settings = settings;
        this.database = database;
    }

    /** Whether there is an address to send it to; the same address gets it once. */
    @Transactional
    boolean send(VisitPage visit) {
        return send(visit, "visit-copy:" + visit.id(), () -> text(visit, copies.of(visit.id())));
    }

    /** The same with one sheet that was handed over, all its steps told. */
    @Transactional
    boolean send(VisitPage visit, HowToText sheet) {
        return send(visit, "how-to:%s:%s".formatted(visit.id(), sheet.id()), () -> text(sheet));
    }

    private boolean send(VisitPage visit, String what, Supplier<MessageText> text) {
        Optional<String> address = address(visit);
        address.ifPresent(email -> outbox.add(new NewMessage(
                MessagePurpose.VISIT_COPY,
                "%s:%s".formatted(what, Sha256.hex(email)),
                new NewMessage.Addressee(MessageChannel.EMAIL, email, visit.residentId(), visit.householdId()),
                new NewMessage.Cause(visit.id().value(), "/interventions/" + visit.id()),
                text.get(),
                null,
                null,
                null)));
        return address.isPresent();
    }

    private Optional<String> address(VisitPage visit) {
        if (visit.forgotten() || !outbox.reaches(MessageChannel.EMAIL)) {
            return Optional.empty();
        }
        return database.sql("select email from resident where id = ? and email is not null")
                .param(visit.residentId().value())
                .query(String.class)
                .optional();
    }

    private MessageText text(VisitPage visit, VisitCopy copy) {
        String service = settings.text(Setting.SERVICE_NAME);
        var text = MessageText.about("Votre visite de " + service)
                .say("Bonjour,")
                .say("Voici ce que vous gardez de notre visite du %s. Elle était gratuite."
                        .formatted(visit.moment().exact()));
        tellWhatWasDone(text, visit, copy);
        tellWhatToDo(text, visit, copy);
        return text.fact(service, PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)))
                .say("Odeur de gaz\u00a0: n’allumez rien, sortez, puis 0\u00a0800\u00a047\u00a033\u00a033."
                        + " Urgence\u00a0: 112.")
                .done();
    }

    private MessageText text(HowToText sheet) {
        String service = settings.text(Setting.SERVICE_NAME);
        var text = MessageText.about("Une fiche pratique de " + service)
                .say("Bonjour,")
                .say("Voici la fiche dont nous avons parlé\u00a0: «\u00a0%s\u00a0».".formatted(sheet.title()))
                .say(sheet.about())
                .fact("Durée", "environ %d minutes".formatted(sheet.minutes()))
                .fact("Outils", sheet.toolsSaid())
                .fact("À acheter", "%s (%s)".formatted(sheet.shoppingSaid(), sheet.cost()));
        int step = 0;
        for (String what : sheet.stepList()) {
            text.say("%d. %s".formatted(++step, what));
        }
        sheet.stopList().forEach(stop -> text.say("Arrêtez-vous et appelez un professionnel si\u00a0: " + stop));
        return text.fact(service, PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)))
                .done();
    }

    private static void tellWhatWasDone(MessageText.Writing text, VisitPage visit, VisitCopy copy) {
        list(text, "Ce qui a été fait", visit.moved());
        list(text, "Travaux", copy.works().stream().map(VisitCopyLetters::said).toList());
        list(
                text,
                "Ce qui a été posé",
                copy.fitted().stream().map(VisitCopyLetters::said).toList());
        String savings = copy.savings();
        if (savings != null) {
            text.fact("Économies estimées par an", "environ " + savings);
        }
    }

    private static void tellWhatToDo(MessageText.Writing text, VisitPage visit, VisitCopy copy) {
        list(text, "Ce que vous pouvez faire", visit.habitsTalkedAbout());
        list(text, "Fiches à suivre", copy.sheets());
        String meeting = copy.meeting();
        if (meeting != null) {
            text.fact("Votre rendez-vous Amelio", meeting);
        }
        list(
                text,
                "Qui appeler",
                copy.addresses().stream().map(VisitCopyLetters::said).toList());
    }

    private static void list(MessageText.Writing text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.fact(title, lines.stream().collect(Collectors.joining("\u00a0; ")));
        }
    }

    private static String said(VisitCopy.Work work) {
        String day = work.day();
        return day == null ? work.what() : "%s (provisoire, à revoir avant le %s)".formatted(work.what(), day);
    }

    private static String said(VisitCopy.Fitted item) {
        return item.quantity() + " × " + item.name();
    }

    private static String said(VisitCopy.Address entry) {
        String number = entry.number();
        return number == null ? entry.name() : entry.name() + "\u00a0: " + number;
    }
}
