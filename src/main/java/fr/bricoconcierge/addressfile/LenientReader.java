package fr.bricoconcierge.addressfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads text whose lines are UTF-8, or else Windows-1252: old tools mix the two in one file. */
class LenientReader extends Reader {

    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what it cannot read
    private String line = "";
    private int position;

    /** Expects a buffered stream. */
    LenientReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == line.length() && !readLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean readLine() throws IOException {
        var read = new ByteArrayOutputStream(256);
        int next = bytes.read();
        while (next >= 0) {
            read.write(next);
            if (next == '\n') {
                break;
            }
            if (read.size() > LONGEST_LINE) {
                throw new IOException("a line longer than " + LONGEST_LINE + " bytes");
            }
            next = bytes.read();
        }
        line = decode(read.toByteArray());
        position = 0;
        return read.size() > 0;
    }

    private String decode(byte[] read) {
        try {
            return decoder.decode(ByteBuffer.wrap(read)).toString();
        } catch (CharacterCodingException e) {
            return new String(read, OLD);
        }
    }
}
