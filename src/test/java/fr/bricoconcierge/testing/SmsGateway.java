package fr.bricoconcierge.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An SMS gateway that answers as it is told to: takes, fails, says nothing, or says that it had that one already. */
public final class SmsGateway {

    static final String TOKEN = "a-token";

    private static final int SILENCE = 0;

    private final HttpServer server;
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private final List<String> taken = new CopyOnWriteArrayList<>();

    SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/sms", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "sms-gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/sms";
    }

    /** The statuses of the next answers; once they are used up it takes everything. */
    public void answerNext(int... statuses) {
        silence.countDown();
        answers.clear();
        for (int status : statuses) {
            answers.add(status);
        }
    }

    /** Takes the next one and says nothing of it until it is told how to answer those after. */
    public void staySilent() {
        answerNext(SILENCE);
        silence = new CountDownLatch(1);
    }

    /** What it took, as it came. */
    public List<String> taken() {
        return taken;
    }

    private void answer(HttpExchange request) throws IOException {
        String body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = ("Bearer " + TOKEN).equals(request.getRequestHeaders().getFirst("Authorization"));
        Integer status = answers.poll();
        boolean silent = status != null && status == SILENCE;
        int answer = known ? status == null || silent ? 201 : status : 401;
        if (answer == 201) {
            taken.add(body);
        }
        if (silent) {
            keepSilent();
        }
        request.sendResponseHeaders(answer, -1);
        request.close();
    }

    private void keepSilent() {
        try {
            Waiting.on(silence);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
