package fr.bricoconcierge.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A private PostgreSQL server whose files outlive the application. */
final class EmbeddedPostgresServer implements AutoCloseable {

    /** In step with the version of the binaries: a folder made by one major is unreadable to another. */
    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private final EmbeddedPostgres server;

    private EmbeddedPostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Recovers from an application or a server that was killed; refuses a folder that somebody else is using. */
    static EmbeddedPostgresServer start(EmbeddedPostgresProperties properties) throws IOException {
        Path folder = properties.dataDirectory().toAbsolutePath().normalize().resolve("postgresql-" + MAJOR);
        Files.createDirectories(folder.getParent());
        if (isLocked(folder)) {
            throw new DatabaseFolderUnusable(
                    "Another run of the application is using the database in " + folder + ".",
                    "Stop it first, or choose another folder with BRICO_EMBEDDED_POSTGRES_DATA_DIRECTORY,"
                            + " or another database with SPRING_DATASOURCE_URL.");
        }
        PostmasterPid.read(folder).ifPresent(left -> clearAway(left, folder));
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve("global/pg_control"))) {
            throw new DatabaseFolderUnusable(
                    "The database in " + folder + " was never finished: its first start was interrupted.",
                    "Delete that folder and start again.");
        }
        return new EmbeddedPostgresServer(open(folder, properties));
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres open(Path folder, EmbeddedPostgresProperties properties) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // Spring closes it, after the connection pool
                .setPort(properties.port())
                .setPGStartupWait(properties.startupTimeout())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "fr")
                .setServerConfig("fsync", "on") // the library passes -F; the last one wins
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "''")
                .start();
    }

    private static void clearAway(PostmasterPid left, Path folder) {
        if (left.answersFrom(folder)) {
            log.warn("A PostgreSQL server (pid {}) was left behind by a run that was killed: stopping it", left.pid());
            left.stop();
        } else if (!left.isPostgres()) {
            log.warn("Removing the stale postmaster.pid of a server (pid {}) that was killed", left.pid());
            left.delete(folder);
        }
    }

    private static boolean isLocked(Path folder) throws IOException {
        Path lockFile = folder.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true; // this very application, with two contexts
        }
    }
}
