package org.onrecord.extract.text;

/**
 * One sentence as the splitter found it; a line break always ends one.
 *
 * @param index place in the document's list of sentences, from 0
 * @param paragraph index of its paragraph
 * @param first index of its first token
 * @param end index after its last token; greater than {@code first}
 */
public record Sentence(int index, int paragraph, int first, int end) {

	public int size() {
		return this.end - this.first;
	}

	public boolean holds(int token) {
		return this.first <= token && token < this.end;
	}

}
