package org.onrecord.extract.text;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a dependency parser as Stanford CoreNLP 4.5 keeps them in a text file:
 * seven counts; a row of numbers for each word, tag and relation; then what the network
 * multiplies them with. Words, tags and relations are numbered in that order.
 *
 * @param words the number of each known word
 * @param tags the number of each part of speech
 * @param relations the relations by number, after all words and tags; the first means
 * that there is none, the second is the root's
 * @param embeddings a row for each number
 * @param input a row for each place in the network's input, one value for each hidden
 * unit
 * @param bias one value for each hidden unit
 * @param output a row for each hidden unit, one value for each transition: an arc to the
 * left and one to the right for each relation from the root's on, then shifting
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares models, and copies would be
											// large
record ParserModel(Map<String, Integer> words, Map<String, Integer> tags, List<String> relations, float[][] embeddings,
		float[][] input, float[] bias, float[][] output) {

	/** Reads a compressed model from the class path. */
	static ParserModel load(String resource) {
		InputStream found = ParserModel.class.getClassLoader().getResourceAsStream(resource);
		try {
			if (found == null) {
				throw new FileNotFoundException(resource + " is not on the class path");
			}
			try (BufferedReader file = new BufferedReader(
					new InputStreamReader(new GZIPInputStream(found), StandardCharsets.UTF_8))) {
				return read(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the parser's model " + resource, ex);
		}
	}

	private static ParserModel read(BufferedReader file) throws IOException {
		int words = count(file);
		int tags = count(file);
		int relations = count(file);
		int width = count(file);
		int hidden = count(file);
		int places = count(file);
		count(file);
		float[][] embeddings = new float[words + tags + relations][width];
		Map<String, Integer> wordNumbers = new HashMap<>(2 * words);
		Map<String, Integer> tagNumbers = new HashMap<>();
		List<String> relationNames = new ArrayList<>();
		for (int i = 0; i < embeddings.length; i++) {
			String line = file.readLine();
			int end = line.indexOf(' ');
			String name = line.substring(0, end);
			row(line, end + 1, embeddings[i]);
			if (i < words) {
				wordNumbers.put(name, i);
			}
			else if (i < words + tags) {
				tagNumbers.put(name, i);
			}
			else {
				relationNames.add(name);
			}
		}
		return new ParserModel(wordNumbers, tagNumbers, List.copyOf(relationNames), embeddings,
				rows(file, places * width, hidden), rows(file, 1, hidden)[0], rows(file, hidden, 2 * relations - 1));
	}

	private static int count(BufferedReader file) throws IOException {
		String line = file.readLine();
		return Integer.parseInt(line.substring(line.indexOf('=') + 1));
	}

	private static float[][] rows(BufferedReader file, int count, int width) throws IOException {
		float[][] rows = new float[count][width];
		for (float[] row : rows) {
			row(file.readLine(), 0, row);
		}
		return rows;
	}

	/** Numbers with a blank between them, from an index on. */
	private static void row(String line, int from, float[] row) {
		int start = from;
		for (int i = 0; i < row.length; i++) {
			int blank = line.indexOf(' ', start);
			int end = (blank < 0) ? line.length() : blank;
			row[i] = Float.parseFloat(line.substring(start, end));
			start = end + 1;
		}
	}

}
