package fr.bricoconcierge.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A mail server that falls silent at one step of the conversation, and never takes a letter. */
final class SilentServer implements AutoCloseable {

    /** Where it stops answering: before it greets, or once the whole letter was read to it. */
    enum Silence {
        BEFORE_THE_GREETING,
        AFTER_THE_LETTER
    }

    final CountDownLatch fellSilent = new CountDownLatch(1);
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Silence silence;

    SilentServer(Silence silence) throws IOException {
        this.silence = silence;
        var listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        try (Socket caller = door.accept()) {
            if (silence == Silence.AFTER_THE_LETTER) {
                converse(caller);
            }
            fellSilent.countDown();
            // until the caller is gone: their end of the line closes with their process
            caller.getInputStream().read();
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void converse(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        say(caller, "220 ready");
        boolean letter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (letter && line.equals(".")) {
                return;
            }
            if (!letter) {
                letter = line.equalsIgnoreCase("DATA");
                say(caller, letter ? "354 go on" : "250 fine");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
