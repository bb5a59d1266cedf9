/** What became of a referral in the household's own words, asked some weeks later (R6). */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "command", "solicitation", "task", "resident", "referral"})
@NullMarked
package fr.bricoconcierge.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
