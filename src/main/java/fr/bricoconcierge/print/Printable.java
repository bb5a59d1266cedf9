package fr.bricoconcierge.print;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value that stands on printed documents: only what their font has. The refusal names the other characters. */
@Constraint(validatedBy = Printable.OnlyKnownCharacters.class)
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {

    String message() default "Certains caractères ne s’impriment pas.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the font. */
    final class OnlyKnownCharacters implements ConstraintValidator<Printable, String> {

        private static final int NAMED = 6;

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            List<String> missing = value == null ? List.of() : Lettering.missing(value);
            if (missing.isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(sentence(missing)).addConstraintViolation();
            return false;
        }

        private static String sentence(List<String> missing) {
            String named = missing.stream()
                    .limit(NAMED)
                    .map(character -> "«\u00a0" + character + "\u00a0»")
                    .collect(Collectors.joining(", "));
            if (missing.size() == 1) {
                return "Le caractère " + named + " ne s’imprime pas. Retirez-le.";
            }
            return "Ces caractères ne s’impriment pas\u00a0: " + named + (missing.size() > NAMED ? "… " : ". ")
                    + "Retirez-les.";
        }
    }
}
