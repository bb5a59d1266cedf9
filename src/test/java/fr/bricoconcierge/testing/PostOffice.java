package fr.bricoconcierge.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server that takes every letter and an SMS gateway, one of each for all tests; to be looked into. */
@TestComponent
public class PostOffice {

    private static GreenMail server = started(0);
    private static final SmsGateway GATEWAY = new SmsGateway();

    @Bean
    static DynamicPropertyRegistrar postOfficeAddresses() {
        return registry -> {
            registry.add("spring.mail.port", () -> server.getSmtp().getPort());
            registry.add("brico.sms.url", GATEWAY::address);
            registry.add("brico.sms.token", () -> SmsGateway.TOKEN);
            registry.add("brico.sms.timeout", () -> "500ms");
        };
    }

    public SmsGateway gateway() {
        return GATEWAY;
    }

    /** Letters in the mailbox of that address, in the order they came. */
    public List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    /** Nobody answers while this is done; the letters that came before are lost with the server. */
    public void closedWhile(Runnable work) {
        int port = server.getSmtp().getPort();
        server.stop();
        try {
            work.run();
        } finally {
            server = started(port);
        }
    }

    /** The part of that type, as text: {@code text/plain}, {@code text/html}, {@code text/calendar}. */
    public static String part(MimeMessage letter, String type) {
        try {
            return find((Multipart) letter.getContent(), type).orElseThrow();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> find(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            if (part.getContent() instanceof Multipart inner) {
                Optional<String> found = find(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(address::equals);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** @param port none of those in use when it is 0 */
    private static GreenMail started(int port) {
        var started = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        started.start();
        return started;
    }
}
