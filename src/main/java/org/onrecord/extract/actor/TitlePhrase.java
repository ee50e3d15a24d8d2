package org.onrecord.extract.actor;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Modality;

/**
 * A title in the text with what belongs to it.
 *
 * @param first index of the first token, place and "former" included, articles not
 * @param head index of the last token of the title itself
 * @param last index of the last token, "of X" included
 * @param title the title
 * @param body the place or body named with it; null if there is none
 * @param modality asserted, former or, of a presumptive nominee, possible
 * @param definite whether it is "the governor" or "Missouri's governor"
 */
record TitlePhrase(int first, int head, int last, Title title, @Nullable Figure body, Modality modality,
		boolean definite) {

	TitlePhrase with(Modality other) {
		return new TitlePhrase(this.first, this.head, this.last, this.title, this.body, other, this.definite);
	}

	TitlePhrase withTitle(Title other) {
		return new TitlePhrase(this.first, this.head, this.last, other, this.body, this.modality, this.definite);
	}

	TitlePhrase withBody(Figure found) {
		return new TitlePhrase(this.first, this.head, this.last, this.title, found, this.modality, this.definite);
	}

}
