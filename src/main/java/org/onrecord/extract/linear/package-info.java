/**
 * Linear models over hashed features: judge one thing
 * ({@link org.onrecord.extract.linear.Judge}), or label a sequence of them
 * ({@link org.onrecord.extract.linear.Labeller}). Knows nothing of language. Training is
 * seeded and exact: the same examples give the same bytes on every machine.
 */
@NullMarked
package org.onrecord.extract.linear;

import org.jspecify.annotations.NullMarked;
