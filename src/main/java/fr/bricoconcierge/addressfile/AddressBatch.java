package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.address.AddressLine;
import fr.bricoconcierge.address.RefusedLine;
import java.util.ArrayList;
import java.util.List;

/** Some lines of an address file, judged one by one and not yet written. */
class AddressBatch {

    static final int SIZE = 5000;

    private final List<AddressLine> lines = new ArrayList<>();
    private final List<RefusedLine> rejections = new ArrayList<>();
    private int skipped;

    void add(AddressLine line) {
        lines.add(line);
    }

    void reject(long line, String reason, String content) {
        rejections.add(new RefusedLine(line, reason, content));
    }

    void skip() {
        skipped++;
    }

    List<AddressLine> lines() {
        return lines;
    }

    List<RefusedLine> rejections() {
        return rejections;
    }

    int skipped() {
        return skipped;
    }

    int read() {
        return lines.size() + rejections.size() + skipped;
    }

    boolean isFull() {
        return read() >= SIZE;
    }
}
