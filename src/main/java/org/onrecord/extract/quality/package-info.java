/**
 * How good extraction is: what was found, against what people marked and labelled. Begin
 * with {@link org.onrecord.extract.quality.QualityCount}, which takes the articles, and
 * {@link org.onrecord.extract.quality.QualityReport}, which comes out.
 */
@NullMarked
package org.onrecord.extract.quality;

import org.jspecify.annotations.NullMarked;
