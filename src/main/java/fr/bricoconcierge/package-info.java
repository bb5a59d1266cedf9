/** The brico-concierge service and its pilot, one package per capability. */
@NullMarked
package fr.bricoconcierge;

import org.jspecify.annotations.NullMarked;
