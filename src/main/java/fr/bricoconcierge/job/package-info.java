/** Long work done beside the pages: how far it is, one of a kind at a time, can be stopped, keeps the file it made. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package fr.bricoconcierge.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
