package fr.bricoconcierge.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that a letter could reach: unlike {@link Email} alone, its domain has a dot. Nothing typed is right too. */
@Email(regexp = "[^@]+@[^@]+\\.[^@.]{2,}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {

    String message() default "Écrivez une adresse complète, par exemple nadia@exemple.fr.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
