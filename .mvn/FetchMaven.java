import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven of maven.properties, refuses it unless its SHA-512 is the written one, and unpacks it.
 *
 * <p>Run by mvnw and mvnw.cmd as a single source file, so that a JDK is all one needs:
 * {@code java FetchMaven.java <maven.properties> <folder to unpack into>}.
 */
final class FetchMaven {

    private static final int TIMEOUT_MILLIS = 30_000;

    public static void main(String[] args) throws IOException {
        try {
            fetch(read(Path.of(args[0])), Path.of(args[1]));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("mvnw: " + e);
            System.err.println("mvnw: install Maven 3.8 or newer, or set MVNW_DISTRIBUTION_URL to a copy in reach.");
            System.exit(1);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static void fetch(Properties maven, Path folder) throws IOException {
        String override = System.getenv("MVNW_DISTRIBUTION_URL");
        String url = override == null || override.isBlank() ? maven.getProperty("distributionUrl") : override;
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "unpacking-");
        try {
            Path archive = work.resolve("maven.zip");
            System.err.println("mvnw: fetching " + url);
            String sha512 = download(URI.create(url).toURL(), archive);
            if (!sha512.equalsIgnoreCase(maven.getProperty("distributionSha512"))) {
                throw new IOException("refused: the SHA-512 of " + url + " is " + sha512);
            }
            unpack(archive, work);
            String name = "apache-maven-" + maven.getProperty("version");
            moveUnlessThere(work.resolve(name), folder.resolve(name));
        } finally {
            delete(work);
        }
    }

    private static String download(URL url, Path target) throws IOException {
        URLConnection connection = url.openConnection(proxyFor(url));
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        MessageDigest sha512 = sha512();
        try (InputStream in = new DigestInputStream(connection.getInputStream(), sha512)) {
            Files.copy(in, target);
        }
        StringBuilder hex = new StringBuilder();
        for (byte b : sha512.digest()) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    /** Java does not look at the usual variable by itself. */
    private static Proxy proxyFor(URL url) {
        String lower = System.getenv("https_proxy");
        String proxy = lower == null ? System.getenv("HTTPS_PROXY") : lower;
        if (proxy == null || proxy.isBlank() || !url.getProtocol().equals("https")) {
            return Proxy.NO_PROXY;
        }
        URI address = URI.create(proxy);
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), address.getPort()));
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("refused: " + entry.getName() + " would leave the folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    write(zip, target);
                }
            }
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        if (target.getParent().endsWith("bin")) {
            target.toFile().setExecutable(true, false);
        }
    }

    /** Two builds may fetch at once: the first to finish wins, both are the same files. */
    private static void moveUnlessThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(to)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
