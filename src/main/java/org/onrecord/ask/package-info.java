/**
 * Questions in plain English: finds which question of the catalogue is asked, and with
 * which values, or says that it does not understand. Begin with
 * {@link org.onrecord.ask.Ask}; what is understood stands in {@code questions.txt}.
 */
@NullMarked
package org.onrecord.ask;

import org.jspecify.annotations.NullMarked;
