package fr.bricoconcierge.addressfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says how many bytes of a file have been read. */
class CountedStream extends FilterInputStream {

    private long count;

    CountedStream(InputStream file) {
        super(file);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
