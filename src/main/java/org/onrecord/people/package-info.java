/**
 * Who may do what: people with a role, the tokens their programs show, and what was done
 * by whom, in a file of its own beside the graph, so that no export carries it. Open
 * {@link org.onrecord.people.People} first; the package {@code door} is what HTTP passes.
 * <p>
 * Controllers of other rooms need nothing of this room to know who acts: they take a
 * {@link java.security.Principal}, whose name is the person's, and ask
 * {@link org.onrecord.web.Acting} for the role.
 */
@NullMarked
package org.onrecord.people;

import org.jspecify.annotations.NullMarked;
