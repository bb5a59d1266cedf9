package fr.bricoconcierge.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How every form is read. */
@ControllerAdvice
class FormBinding {

    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    /**
     * Judges every field of a form record even when one could not be converted: the validator that Spring Boot wraps
     * reports the conversion alone, and the person would mend their errors one by one.
     */
    @InitBinder
    void judgeEveryField(WebDataBinder binder) {
        if (binder.getTarget() != null || binder.getTargetType() != null) {
            binder.replaceValidators(validator);
        }
    }

    /** Amounts as the French write them: {@code 1 234,50}. */
    @InitBinder
    void readAmounts(WebDataBinder binder) {
        binder.registerCustomEditor(BigDecimal.class, new FrenchNumberEditor());
    }

    /** Days, and hours to the minute: the database would round fractions of a second up to midnight. */
    @InitBinder
    void readTimes(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new CalendarEditor(LocalDate::parse));
        binder.registerCustomEditor(
                LocalTime.class,
                new CalendarEditor(text -> LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES)));
        binder.registerCustomEditor(
                LocalDateTime.class,
                new CalendarEditor(text -> LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES)));
    }

    @InitBinder
    void readText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PlainTextEditor());
    }
}
