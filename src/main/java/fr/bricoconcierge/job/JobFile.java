package fr.bricoconcierge.job;

import java.io.OutputStream;
import java.util.Arrays;

/** Keeps what is written to it with the work that writes, piece by piece and in constant memory. */
class JobFile extends OutputStream {

    static final int PIECE = 256 * 1024;

    private final JobStore store;
    private final JobId job;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int written;

    JobFile(JobStore store, JobId job) {
        this.store = store;
        this.job = job;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int taken = 0;
        while (taken < length) {
            int some = Math.min(length - taken, PIECE - filled);
            System.arraycopy(bytes, offset + taken, piece, filled, some);
            filled += some;
            taken += some;
            if (filled == PIECE) {
                keep();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        store.keepPiece(job, written++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
