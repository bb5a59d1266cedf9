package fr.bricoconcierge.callback;

import org.jspecify.annotations.Nullable;

/** Notices left, and how many were answered. */
record ReturnRow(String label, @Nullable String href, int left, int returned) {

    public String shown() {
        return label.replace(" h", "\u00a0h");
    }

    public String rate() {
        return Math.round(returned * 100.0 / left) + "\u00a0%";
    }
}
