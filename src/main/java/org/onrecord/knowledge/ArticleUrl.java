package org.onrecord.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address for one article: the URL without fragment, tracking parameters, default
 * port and upper case in scheme and host.
 */
public final class ArticleUrl {

	/** Query parameters that say how a reader came, not what is read. */
	private static final Pattern TRACKING = Pattern
		.compile("(?i)(utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_ga|cmpid|ocid)(=.*)?");

	private ArticleUrl() {
	}

	/**
	 * The normal form of an http or https URL.
	 * @throws IllegalArgumentException if the text is no absolute http or https URL
	 */
	public static String normalise(String url) {
		try {
			URI uri = new URI(url.strip());
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			if (!scheme.matches("https?") || uri.getHost() == null) {
				throw new IllegalArgumentException("Not an absolute http or https URL: " + url);
			}
			boolean defaultPort = uri.getPort() < 0 || uri.getPort() == ("https".equals(scheme) ? 443 : 80);
			return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (defaultPort ? "" : ":" + uri.getPort())
					+ uri.getRawPath() + query(uri);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("Not a URL: " + url + " (" + ex.getReason() + ")", ex);
		}
	}

	private static String query(URI uri) {
		if (uri.getRawQuery() == null) {
			return "";
		}
		String kept = Arrays.stream(uri.getRawQuery().split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
