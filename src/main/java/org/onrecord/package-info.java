/**
 * OnRecord answers who said what about whom, each answer with the words of the article it
 * rests on. Every package below is a room of its own, and the module test says which room
 * may use which; start with {@link org.onrecord.OnRecord}.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
