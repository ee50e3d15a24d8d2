/**
 * Articles whose attributions people have marked, for training and for measuring. Begin
 * with {@link org.onrecord.extract.corpus.Corpus}.
 */
@NullMarked
package org.onrecord.extract.corpus;

import org.jspecify.annotations.NullMarked;
