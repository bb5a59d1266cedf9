package fr.bricoconcierge.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Opens browser windows on the application under test. */
@TestComponent
public class Browsers {

    private final WebServerApplicationContext application;

    Browsers(WebServerApplicationContext application) {
        this.application = application;
    }

    /** A 10-inch tablet, held upright. */
    public BrowserWindow tablet() {
        return open(768, 1024, true);
    }

    public BrowserWindow desktop() {
        return open(1280, 800, false);
    }

    public BrowserWindow phone() {
        return open(360, 800, true);
    }

    private BrowserWindow open(int width, int height, boolean touch) {
        return new BrowserWindow(
                "http://localhost:" + application.getWebServer().getPort(), width, height, touch);
    }
}
