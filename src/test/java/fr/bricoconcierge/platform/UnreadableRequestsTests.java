package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Requests that Tomcat refuses before any page of ours could answer. */
class UnreadableRequestsTests {

    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new UnreadableRequests().customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLineOrAHeaderThatIsTooLongIsToldInFrench() throws IOException {
        assertFrench(answerTo("GET /?q=" + "x".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertFrench(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(9000) + "\r\n\r\n"));
    }

    @Test
    void aRequestThatIsNoneIsToldInFrench() throws IOException {
        assertFrench(answerTo("GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    private static void assertFrench(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("lang=\"fr\"", "Cette demande n’a pas pu être lue", "X-Content-Type-Options: nosniff")
                .doesNotContain("HTTP Status", "Apache");
    }

    private String answerTo(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
