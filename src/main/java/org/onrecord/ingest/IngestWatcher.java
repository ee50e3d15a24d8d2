package org.onrecord.ingest;

/** Is told how far the taking in of articles is. */
@FunctionalInterface
public interface IngestWatcher {

	/** Looks away. */
	IngestWatcher NONE = (articles) -> {
	};

	/** So many more articles are stored, found unchanged or rejected. */
	void done(int articles);

}
