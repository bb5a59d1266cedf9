package fr.bricoconcierge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs a brico-concierge service and the pilot that tests it. */
@SpringBootApplication
public class BricoConciergeApplication {

    public static void main(String[] args) {
        SpringApplication.run(BricoConciergeApplication.class, args);
    }
}
