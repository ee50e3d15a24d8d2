/**
 * The annotated text that every part of extraction reads: tokens with their places, tags
 * and dependency arcs, sentences, paragraphs. Only
 * {@link org.onrecord.extract.text.Annotator} knows CoreNLP.
 */
@NullMarked
package org.onrecord.extract.text;

import org.jspecify.annotations.NullMarked;
