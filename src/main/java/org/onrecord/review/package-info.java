/**
 * Looking at what the extractor proposes: which claims first, how far people have come,
 * and how often the rules were right. Begin with {@link org.onrecord.review.Review}.
 */
@NullMarked
package org.onrecord.review;

import org.jspecify.annotations.NullMarked;
