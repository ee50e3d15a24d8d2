/**
 * What everything that speaks HTTP shares: how errors are told, the headers, the frame of
 * the pages. The pages and addresses themselves live with their feature.
 */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
