/**
 * Typed relations between the actors of one article, with polarity and modality.
 */
@NullMarked
package org.onrecord.extract.relation;

import org.jspecify.annotations.NullMarked;
