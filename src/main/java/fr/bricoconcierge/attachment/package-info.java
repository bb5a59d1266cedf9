/** Photos, receipts and clippings: checked, cleaned, stored and served. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account"})
@NullMarked
package fr.bricoconcierge.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
