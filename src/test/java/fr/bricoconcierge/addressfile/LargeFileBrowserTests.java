package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as large as a department and larger, through a real server. */
@BrowserTest
class LargeFileBrowserTests {

    private static final long MEGABYTE = 1 << 20;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @TempDir
    Path folder;

    @Test
    void aFileAsLargeAsADepartmentIsRead() throws IOException {
        try (BrowserWindow window = bringing(200)) {
            assertThat(errorIn(window)).contains("il y manque les colonnes id, numero");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBesideItsField() throws IOException {
        try (BrowserWindow window = bringing(AddressUpload.MEGABYTES + 10)) {
            assertThat(errorIn(window)).contains("Ce fichier dépasse 300\u00a0Mo.");
            assertThat(window.page().locator("#file").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
    }

    private static String errorIn(BrowserWindow window) {
        return window.page().locator("#file-erreur").textContent();
    }

    /** No file of addresses: what is wrong with it is in its first line, after which only the size counts. */
    private BrowserWindow bringing(long megabytes) throws IOException {
        Path file = folder.resolve("grand.csv");
        try (var hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.setLength(megabytes * MEGABYTE);
            hollow.write("colonne;autre\n".getBytes(StandardCharsets.UTF_8));
        }
        BrowserWindow window = browsers.tablet();
        window.signIn(people.emailOf(people.coordinator()), People.PASSWORD).open("/adresses");
        Page page = window.page();
        page.locator("#file").setInputFiles(file);
        page.locator("main form button[type=submit]").click();
        page.locator("#file-erreur").waitFor();
        return window;
    }
}
