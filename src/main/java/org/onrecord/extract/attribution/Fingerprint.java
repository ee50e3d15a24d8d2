package org.onrecord.extract.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Tells models apart by their weights. */
final class Fingerprint {

	private Fingerprint() {
	}

	/** The CRC-32 of what a model writes, in eight hexadecimal digits. */
	static String of(AttributionModel model) {
		CRC32 sum = new CRC32();
		try (DataOutputStream data = new DataOutputStream(
				new java.io.BufferedOutputStream(new CheckedOutputStream(OutputStream.nullOutputStream(), sum)))) {
			model.writeWeights(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to nowhere failed", ex);
		}
		return "%08x".formatted(sum.getValue());
	}

}
