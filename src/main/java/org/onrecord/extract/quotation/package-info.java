/**
 * Quotation marks paired on characters, before anything reads the words. Everything later
 * asks {@link org.onrecord.extract.quotation.Quotations} whether a token is quoted.
 */
@NullMarked
package org.onrecord.extract.quotation;

import org.jspecify.annotations.NullMarked;
