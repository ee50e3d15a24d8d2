/**
 * The questions and their answers: search values that are valid once built, who said what
 * about whom, and the catalogue of stored queries.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
