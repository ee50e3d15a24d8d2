package org.onrecord.extract.text;

/**
 * One paragraph: a line of the article's text that holds words and is no boilerplate.
 *
 * @param index place in the document's list of paragraphs, from 0
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 */
public record Paragraph(int index, int start, int end) {

	public boolean holds(int utf16Index) {
		return this.start <= utf16Index && utf16Index < this.end;
	}

}
