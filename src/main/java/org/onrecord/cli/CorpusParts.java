package org.onrecord.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.onrecord.extract.CorpusPart;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Word;

/** The parts of a corpus by the words of the command line. */
final class CorpusParts {

	private CorpusParts() {
	}

	static CorpusPart of(String word) {
		return Word.of(CorpusPart.class, word)
			.orElseThrow(() -> OnRecordException.invalid("part",
					"There is no part '" + word + "' of a corpus. Use "
							+ Arrays.stream(CorpusPart.values()).map(CorpusPart::word).collect(Collectors.joining(", "))
							+ "."));
	}

}
