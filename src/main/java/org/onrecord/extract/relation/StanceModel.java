package org.onrecord.extract.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.linear.Judge;

/**
 * How likely a sentence states that one actor criticizes or supports another: a judge for
 * each, over {@link StanceFeatures}. {@code stances.md} beside its weights tells what
 * they were counted on.
 */
final class StanceModel {

	private static final String RESOURCE = "stances.model";

	private final Judge criticism;

	private final Judge support;

	StanceModel(Judge criticism, Judge support) {
		this.criticism = criticism;
		this.support = support;
	}

	/** The model that comes with the program. */
	static StanceModel load() {
		try (InputStream in = StanceModel.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException("The program comes without " + RESOURCE);
			}
			return read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(RESOURCE + " cannot be read", ex);
		}
	}

	/** Probability from 0 to 1 that what has these features states criticism. */
	double criticism(Features features) {
		return this.criticism.probability(features);
	}

	/** Probability from 0 to 1 that what has these features states support. */
	double support(Features features) {
		return this.support.probability(features);
	}

	/** Reads what {@link #write(OutputStream)} wrote. */
	static StanceModel read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(new GZIPInputStream(in));
		return new StanceModel(Judge.read(data), Judge.read(data));
	}

	/** Writes the model, compressed. The same model gives the same bytes. */
	void write(OutputStream out) throws IOException {
		GZIPOutputStream zipped = new GZIPOutputStream(out);
		DataOutputStream data = new DataOutputStream(zipped);
		this.criticism.write(data);
		this.support.write(data);
		data.flush();
		zipped.finish();
	}

}
