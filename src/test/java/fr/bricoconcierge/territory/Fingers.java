package fr.bricoconcierge.territory;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Two fingers on the screen, side by side around a point. */
final class Fingers {

    private static final int STEPS = 8;

    private final CDPSession browser;
    private final double x;
    private final double y;

    Fingers(Page page, double x, double y) {
        browser = page.context().newCDPSession(page);
        this.x = x;
        this.y = y;
    }

    /** Each goes from so far of the point to so far. */
    void spread(double from, double to) {
        touch("touchStart", from);
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", from + (to - from) * step / STEPS);
        }
        touch("touchEnd", -1);
    }

    private void touch(String type, double apart) {
        var points = new JsonArray();
        if (apart >= 0) {
            points.add(point(0, x - apart));
            points.add(point(1, x + apart));
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }

    private JsonObject point(int id, double left) {
        var point = new JsonObject();
        point.addProperty("id", id);
        point.addProperty("x", left);
        point.addProperty("y", y);
        return point;
    }
}
