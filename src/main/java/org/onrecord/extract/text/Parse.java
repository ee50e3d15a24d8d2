package org.onrecord.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import edu.stanford.nlp.ling.CoreLabel;
import org.jspecify.annotations.Nullable;

/** A sentence on the way; words count from 1, 0 is the root above them. */
final class Parse {

	private static final String UNKNOWN = "-UNKNOWN-";

	private static final String NULL = "-NULL-";

	private static final String ROOT = "-ROOT-";

	/** Words in the input, then as many tags, then the relations of all but six. */
	private static final int WORDS = 18;

	private static final int INPUT = 48;

	/** The first place of a child of the two on top, of which each has six. */
	private static final int CHILDREN = 6;

	private final ParserModel model;

	private final int tokens;

	private final int[] word;

	private final int[] tag;

	private final int[] head;

	private final int[] relation;

	/** Of each word its outermost child and the next, to the left and the right. */
	private final int[][] children;

	private final int[] stack;

	private int height = 1;

	private int next = 1;

	Parse(ParserModel model, List<CoreLabel> sentence) {
		this.model = model;
		this.tokens = sentence.size() + 1;
		this.word = new int[this.tokens];
		this.tag = new int[this.tokens];
		this.head = new int[this.tokens];
		this.relation = new int[this.tokens];
		this.stack = new int[this.tokens];
		this.children = new int[4][this.tokens];
		for (int[] some : this.children) {
			Arrays.fill(some, -1);
		}
		for (int i = 0; i < this.tokens; i++) {
			CoreLabel label = (i == 0) ? null : sentence.get(i - 1);
			this.word[i] = number(this.model.words(), (label == null) ? ROOT : label.word());
			this.tag[i] = number(this.model.tags(), (label == null) ? ROOT : label.tag());
		}
	}

	private static int number(Map<String, Integer> numbers, @Nullable String name) {
		Integer found = numbers.get(name);
		return (found != null) ? found : Objects.requireNonNull(numbers.get(UNKNOWN));
	}

	void shift() {
		this.stack[this.height++] = this.next++;
	}

	/** Makes the second on the stack depend on the first, or the first on the second. */
	void arc(boolean left, int relation) {
		int top = this.stack[--this.height];
		int second = this.stack[this.height - 1];
		int child = left ? second : top;
		int parent = left ? top : second;
		this.stack[this.height - 1] = parent;
		this.head[child] = parent;
		this.relation[child] = relation;
		int[] outer = this.children[left ? 0 : 1];
		this.children[left ? 2 : 3][parent] = outer[parent];
		outer[parent] = child;
	}

	/** The two on top, the three to come, and the children of the two on top. */
	int[] features() {
		int[] features = new int[INPUT];
		for (int i = 0; i < 3; i++) {
			put(features, 2 - i, stack(i));
			put(features, 3 + i, (this.next + i < this.tokens) ? this.next + i : -1);
		}
		for (int i = 0; i < 2; i++) {
			int place = CHILDREN + 6 * i;
			for (int side = 0; side < 4; side++) {
				put(features, place + side, child(side, stack(i)));
			}
			put(features, place + 4, child(0, child(0, stack(i))));
			put(features, place + 5, child(1, child(1, stack(i))));
		}
		return features;
	}

	private void put(int[] features, int place, int index) {
		features[place] = (index < 0) ? number(this.model.words(), NULL) : this.word[index];
		features[WORDS + place] = (index < 0) ? number(this.model.tags(), NULL) : this.tag[index];
		if (place >= CHILDREN) {
			features[2 * WORDS + place - CHILDREN] = this.model.embeddings().length - this.model.relations().size()
					+ ((index < 0) ? 0 : this.relation[index]);
		}
	}

	/** Whether words are left that are not on the stack yet. */
	boolean hasNext() {
		return this.next < this.tokens;
	}

	/** Words on the stack, the root included. */
	int height() {
		return this.height;
	}

	/** The word a word depends on; 0 for the root's word. */
	int head(int index) {
		return this.head[index];
	}

	/** The number of a word's relation in the model's list. */
	int relation(int index) {
		return this.relation[index];
	}

	private int stack(int depth) {
		return (depth < this.height) ? this.stack[this.height - 1 - depth] : -1;
	}

	private int child(int side, int index) {
		return (index < 0) ? -1 : this.children[side][index];
	}

}
