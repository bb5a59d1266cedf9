package fr.bricoconcierge.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;

/** Another instance of the application is killed, as by a power cut, between writing a message down and having sent it. */
@PageTest
@Import(Written.class)
class KilledSenderTests {

    /** Seconds. */
    private static final int PATIENCE = 240;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Dispatch dispatch;

    @Autowired
    PostOffice post;

    @Autowired
    Written written;

    @TempDir
    Path folder;

    private final String address = Letters.address();

    @BeforeEach
    @AfterEach
    void nothingElseWaits() {
        written.dropTheRest();
    }

    @ParameterizedTest
    @EnumSource(SilentServer.Silence.class)
    void whatItWroteDownIsSentOnceByThoseWhoAreLeft(SilentServer.Silence silence) throws Exception {
        NewMessage message = written.write(Letters.email(address));
        try (var silent = new SilentServer(silence)) {
            Process other = start(silent);
            try {
                waitUntilItSends(other, silent);
                dispatch.sendWhatIsDue();
                assertThat(post.lettersTo(address)).as("held by the other").isEmpty();
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
        Waiting.until(() -> {
            dispatch.sendWhatIsDue();
            assertThat(written.state(message)).isEqualTo("SENT");
        });
        dispatch.sendWhatIsDue();

        assertThat(post.lettersTo(address)).hasSize(1);
    }

    /** A whole application has to start first, on whatever machine this is. */
    private void waitUntilItSends(Process other, SilentServer silent) throws Exception {
        for (int second = 0; second < PATIENCE && other.isAlive(); second++) {
            if (silent.fellSilent.await(1, TimeUnit.SECONDS)) {
                break;
            }
        }
        assertThat(silent.fellSilent.getCount())
                .as(() -> "letters nobody began to send; the other said: " + said())
                .isZero();
        assertThat(other.isAlive()).isTrue();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("other.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Process start(SilentServer silent) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneRound.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + server.getJdbcUrl(),
                        "--spring.datasource.username=" + server.getUsername(),
                        "--spring.datasource.password=" + server.getPassword(),
                        "--spring.mail.host=localhost",
                        "--spring.mail.port=" + silent.port()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("other.log").toFile())
                .start();
    }
}
