package fr.bricoconcierge.resident;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads from the address of a card that turned out to be another one to that one. */
@ControllerAdvice
class MergedCardController {

    @ExceptionHandler
    String lead(CardMerged meanwhile) {
        return "redirect:/habitants/" + meanwhile.kept();
    }
}
