package fr.bricoconcierge.platform;

import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What a page answers when it cannot do what was asked: in French, and never with the words of the exception. */
@ControllerAdvice
class ErrorPages {

    /** Unknown, an address that cannot name anything, and one that nothing can be sent to. */
    @ExceptionHandler({NotFound.class, TypeMismatchException.class, HttpRequestMethodNotSupportedException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A rule said no where no form could show it beside a field. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(Refused refusal, Model model) {
        model.addAttribute("sentence", refusal.sentence());
        return "error/refused";
    }

    /** Two did things that exclude each other; a wait that could not end counts too. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String changedMeanwhile() {
        return "error/409";
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String incomplete() {
        return "error/400";
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(Model model) {
        model.addAttribute("sentence", "Ce fichier est trop lourd. Choisissez un fichier plus léger.");
        return "error/refused";
    }
}
