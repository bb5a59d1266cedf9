package fr.bricoconcierge.message;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, every few seconds; on several instances at once, since each message is held by one of them. */
@Component
public class Dispatch {

    private static final int AT_A_TIME = 200;

    private final Sending sending;

    Dispatch(Sending sending) {
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${brico.messages.every:10s}")
    public void sendWhatIsDue() {
        int sent = 0;
        while (sent < AT_A_TIME && sending.sendNext()) {
            sent++;
        }
    }
}
