package org.onrecord.extract.date;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From where an expression of time is looked at.
 *
 * @param published the day of publication; null if unknown, which leaves only absolute
 * dates
 * @param mentioned the day that the article told of last, for "the day before"; null if
 * there is none near
 * @param ahead whether what is dated lies ahead ("will speak on Tuesday")
 */
record Viewpoint(@Nullable LocalDate published, @Nullable LocalDate mentioned, boolean ahead) {

}
