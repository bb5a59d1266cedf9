/** What the pilot should answer: each question with its figures, what was noted, and the answer of the day (P5). */
@ApplicationModule(allowedDependencies = {"shared", "command", "account", "rate", "checkpoint", "figure"})
@NullMarked
package fr.bricoconcierge.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
