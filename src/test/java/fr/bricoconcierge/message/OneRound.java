package fr.bricoconcierge.message;

import fr.bricoconcierge.BricoConciergeApplication;
import org.springframework.boot.SpringApplication;

/** The application in a process of its own, which sends once what is due. */
final class OneRound {

    private OneRound() {}

    public static void main(String... arguments) {
        SpringApplication.run(BricoConciergeApplication.class, arguments)
                .getBean(Dispatch.class)
                .sendWhatIsDue();
    }
}
