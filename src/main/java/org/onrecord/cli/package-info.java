/**
 * The commands of the one program jar: data goes to standard output and everything else
 * to standard error. Open {@link org.onrecord.cli.CommandLineDoor} first.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
