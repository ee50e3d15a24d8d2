/**
 * The actors of one article: which names, titles and pronouns mean the same one.
 */
@NullMarked
package org.onrecord.extract.actor;

import org.jspecify.annotations.NullMarked;
