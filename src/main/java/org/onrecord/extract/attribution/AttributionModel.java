package org.onrecord.extract.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.onrecord.extract.linear.Judge;
import org.onrecord.extract.linear.Labeller;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * What training leaves behind: weights of hashed features, no text but the words that are
 * cues without being verbs.
 */
public final class AttributionModel {

	private static final String RESOURCE = "attributions.model";

	private static final int BUFFER = 1 << 16;

	/** Changes whenever features do: weights of another version mean nothing. */
	private static final int VERSION = 1;

	private final CueWords words;

	private final Judge cues;

	private final Labeller roles;

	private final Judge sources;

	private final Judge contents;

	private final Judge reach;

	private final Judge truth;

	private final String fingerprint;

	AttributionModel(CueWords words, Judge cues, Labeller roles, Judge sources, Judge contents, Judge reach,
			Judge truth) {
		this.words = words;
		this.cues = cues;
		this.roles = roles;
		this.sources = sources;
		this.contents = contents;
		this.reach = reach;
		this.truth = truth;
		this.fingerprint = Fingerprint.of(this);
	}

	/** Which words may be cues. */
	CueWords words() {
		return this.words;
	}

	/** Whether a word is the main word of a cue. */
	Judge cues() {
		return this.cues;
	}

	/** Which role each word of its sentence has, given the cue. */
	Labeller roles() {
		return this.roles;
	}

	/** Which of the possible sources is right. */
	Judge sources() {
		return this.sources;
	}

	/** Which of the possible contents is right. */
	Judge contents() {
		return this.contents;
	}

	/** Whether the next words beyond the sentence are said by the same cue. */
	Judge reach() {
		return this.reach;
	}

	/** Whether source and content are right together. */
	Judge truth() {
		return this.truth;
	}

	/** Tells these weights from all others, in eight hexadecimal digits. */
	public String fingerprint() {
		return this.fingerprint;
	}

	/** Reads the model that comes with the program. */
	public static AttributionModel load() {
		try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new FileNotFoundException(RESOURCE + " is not on the class path");
			}
			return read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The trained model " + RESOURCE + " that comes with the program", ex);
		}
	}

	/**
	 * Reads a file that training wrote.
	 * @throws OnRecordException if there is no such file, or it holds no model of this
	 * version
	 */
	public static AttributionModel load(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in);
		}
		catch (NoSuchFileException ex) {
			throw OnRecordException
				.of(Reason.UNKNOWN, "unusable-model",
						"There is no model " + file + ". Name 'learned', 'rules' or a file that train wrote.")
				.causedBy(ex);
		}
		catch (IOException ex) {
			throw OnRecordException
				.of(Reason.UNPROCESSABLE, "unusable-model",
						"The model " + file + " cannot be read: " + ex.getMessage()
								+ ". Name 'learned', 'rules' or a file that train of this version wrote.")
				.causedBy(ex);
		}
	}

	/**
	 * Reads what {@link #write(OutputStream)} wrote.
	 * @throws IOException if it is no model, or one of another version
	 */
	public static AttributionModel read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(new GZIPInputStream(in, BUFFER));
		int version = data.readInt();
		if (version != VERSION) {
			throw new IOException("it has version %d, and this program reads version %d".formatted(version, VERSION));
		}
		List<String> words = new ArrayList<>();
		for (int i = data.readInt(); i > 0; i--) {
			words.add(data.readUTF());
		}
		return new AttributionModel(new CueWords(words), Judge.read(data), Labeller.read(data), Judge.read(data),
				Judge.read(data), Judge.read(data), Judge.read(data));
	}

	/** Writes the model, compressed. The same model gives the same bytes. */
	public void write(OutputStream out) throws IOException {
		GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER);
		DataOutputStream data = new DataOutputStream(zipped);
		writeWeights(data);
		data.flush();
		zipped.finish();
	}

	/** Writes the model as it is. */
	void writeWeights(DataOutputStream data) throws IOException {
		data.writeInt(VERSION);
		data.writeInt(this.words.others().size());
		for (String word : this.words.others()) {
			data.writeUTF(word);
		}
		this.cues.write(data);
		this.roles.write(data);
		this.sources.write(data);
		this.contents.write(data);
		this.reach.write(data);
		this.truth.write(data);
	}

}
