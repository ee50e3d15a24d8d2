/**
 * What a web page says of the article on it, and the article's text without the page.
 * Open {@link org.onrecord.ingest.page.NewsPage} first.
 */
@NullMarked
package org.onrecord.ingest.page;

import org.jspecify.annotations.NullMarked;
