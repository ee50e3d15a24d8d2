/**
 * By what other registers know actors, and the other way round: which actor a name in
 * somebody's spreadsheet means, as the W3C Entity Reconciliation Community Group's API
 * asks it. Begin with {@link org.onrecord.identify.Identification} and
 * {@link org.onrecord.identify.Reconciliation}.
 */
@NullMarked
package org.onrecord.identify;

import org.jspecify.annotations.NullMarked;
