package org.onrecord.extract.actor;

import java.util.regex.Pattern;

import org.onrecord.knowledge.ActorKind;

/**
 * Tells public and political offices from posts in companies, associations and
 * institutes. Whoever runs a shop has a post, but holds no office: that only tells who is
 * meant by "the chief executive".
 */
final class PublicOffices {

	private static final Pattern POLITICAL = Pattern.compile(".*\\b(?i:party|committee|commission|council|board|caucus"
			+ "|campaign|convention|senate|house|parliament|assembly|congress|legislature|court|pac|for america"
			+ "|for president|nations|government|cabinet|administration|department|ministry|bureau|agency|reserve"
			+ "|police|army|navy|command|conference|diocese|archdiocese|church|vatican|schools|knesset|rnc|dnc)\\b.*");

	/** Companies, press and the associations of the United States in the gazetteer. */
	private static final Pattern PRIVATE_KEY = Pattern.compile("(company|outlet|us)-.*");

	private PublicOffices() {
	}

	/** Whether an office is public or political; one that belongs to no body is. */
	static boolean is(Figure office) {
		Figure body = office.of();
		if (body == null || body.kind() != ActorKind.ORGANIZATION || POLITICAL.matcher(body.name()).matches()) {
			return true;
		}
		String key = body.gazetteer();
		return key != null && !PRIVATE_KEY.matcher(key).matches();
	}

}
