package fr.bricoconcierge.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** What images, fonts and drawings of a document carry beside themselves: who made them, with what, other files. */
final class HiddenParts {

    private static final List<COSName> HIDDEN = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.AF,
            COSName.getPDFName("OPI"),
            COSName.LAST_MODIFIED,
            COSName.getPDFName("Ref"));

    private HiddenParts() {}

    /** Removes them from all that can be reached. Only in streams: elsewhere the names are the document's own. */
    static void removeFrom(COSDictionary root) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase part = next instanceof COSObject reference ? reference.getObject() : next;
            if (part == null || !seen.add(part)) {
                continue;
            }
            if (part instanceof COSStream stream) {
                bare(stream);
            }
            if (part instanceof COSDictionary dictionary) {
                waiting.addAll(dictionary.getValues());
            } else if (part instanceof COSArray array) {
                array.forEach(waiting::add);
            }
        }
    }

    private static void bare(COSStream stream) throws IOException {
        HIDDEN.forEach(stream::removeItem);
        COSBase filter = stream.getFilters();
        boolean photo = COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray filters
                        && filters.size() == 1
                        && COSName.DCT_DECODE.equals(filters.get(0));
        if (!photo) {
            return;
        }
        byte[] image;
        try (InputStream kept = stream.createRawInputStream()) {
            image = kept.readAllBytes();
        }
        try (OutputStream changed = stream.createRawOutputStream()) {
            changed.write(BareJpeg.of(image));
        }
    }
}
