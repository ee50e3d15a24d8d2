package org.onrecord.extract.text;

/**
 * One token of an article.
 *
 * @param index place in the document's list of tokens, from 0
 * @param word the token as written
 * @param lemma its lemma in lower case
 * @param tag its Penn Treebank part of speech
 * @param entity its named entity class: {@code PERSON}, {@code LOCATION},
 * {@code ORGANIZATION}, {@code MISC} or {@code O}
 * @param start UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 * @param sentence index of its sentence
 * @param head index of the token it depends on, or -1 if it is the root of its sentence
 * or was not parsed
 * @param relation the Universal Dependencies relation to the head ({@code nsubj},
 * {@code obl}, ...), {@code root} for roots
 */
public record Token(int index, String word, String lemma, String tag, String entity, int start, int end, int sentence,
		int head, String relation) {

	public boolean isVerb() {
		return this.tag.startsWith("VB") || this.tag.equals("MD");
	}

	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	public boolean isProperNoun() {
		return this.tag.startsWith("NNP");
	}

	/**
	 * Whether the relation is this one or a subtype of it, such as {@code nsubj:pass}.
	 */
	public boolean is(String universalRelation) {
		return this.relation.equals(universalRelation) || this.relation.startsWith(universalRelation + ":");
	}

}
