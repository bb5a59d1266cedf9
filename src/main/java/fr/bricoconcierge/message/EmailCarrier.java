package fr.bricoconcierge.message;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands e-mail to the server named by {@code spring.mail.host}. */
@Component
class EmailCarrier implements Carrier {

    private final @Nullable JavaMailSender server;
    private final Settings settings;

    EmailCarrier(ObjectProvider<JavaMailSender> server, Settings settings) {
        this.server = server.getIfAvailable();
        this.settings = settings;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.EMAIL;
    }

    @Override
    public boolean isReady() {
        return server != null;
    }

    @Override
    public void carry(DueMessage message) throws NotCarried {
        JavaMailSender open = Optional.ofNullable(server).orElseThrow();
        try {
            open.send(envelope(open.createMimeMessage(), message));
        } catch (AddressException e) {
            throw new NotCarried("L’adresse n’est pas valable.", true, e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotCarried("Le courriel n’a pas pu être composé.", true, e);
        } catch (MailException e) {
            boolean forGood = isRefusedForGood(e);
            throw new NotCarried(
                    forGood ? "Le serveur refuse cette adresse." : "Le serveur de courriel ne répond pas.", forGood, e);
        }
    }

    /** The same identifier at each attempt: should one arrive twice after all, a mailbox can tell. */
    private MimeMessage envelope(MimeMessage letter, DueMessage message)
            throws MessagingException, UnsupportedEncodingException {
        var helper = new MimeMessageHelper(letter, true, StandardCharsets.UTF_8.name());
        String from = settings.text(Setting.SERVICE_EMAIL);
        helper.setFrom(new InternetAddress(from, settings.text(Setting.SERVICE_NAME), StandardCharsets.UTF_8.name()));
        var to = new InternetAddress(message.recipient());
        to.validate();
        helper.setTo(to);
        helper.setSubject(message.subject());
        helper.setText(message.plain(), message.designed().orElseThrow());
        if (message.calendar() != null) {
            helper.addAttachment(
                    "rendez-vous.ics",
                    new ByteArrayResource(message.calendar().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + method(message.calendar()));
        }
        letter.setHeader("Message-ID", "<" + message.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    private static String method(String calendar) {
        return calendar.contains("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
    }

    /** An address that the server calls invalid today will be so tomorrow; all else may pass. */
    private static boolean isRefusedForGood(MailException exception) {
        return exception instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(EmailCarrier::isInvalidAddress);
    }

    private static boolean isInvalidAddress(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
