package org.onrecord.query.cypher;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/**
 * The rows of a statement as they come in, up to so many and so many bytes. One thread
 * reads, another may take what there is at any time and have it stop.
 */
final class Reading {

	private final int mostRows;

	private final long mostBytes;

	private final List<Record> rows = new ArrayList<>();

	private List<String> columns = List.of();

	private long bytes;

	private boolean truncated;

	private boolean stopped;

	Reading(int mostRows, long mostBytes) {
		this.mostRows = mostRows;
		this.mostBytes = mostBytes;
	}

	/** Reads until there are no more rows, or enough. */
	void read(Result result) {
		columns(result.keys());
		while (result.hasNext()) {
			if (!take(result.next())) {
				return;
			}
		}
	}

	private synchronized void columns(List<String> names) {
		this.columns = names;
	}

	/** A row that is too large is not taken, nor is any after it. */
	private synchronized boolean take(Record row) {
		long size = row.values().stream().mapToLong(ValueSize::of).sum();
		if (this.stopped || this.rows.size() == this.mostRows || this.bytes + size > this.mostBytes) {
			this.truncated = true;
			return false;
		}
		this.rows.add(row);
		this.bytes += size;
		return true;
	}

	/** Ends it because of the time; it is cut then. */
	synchronized void stop() {
		this.stopped = true;
		this.truncated = true;
	}

	synchronized List<Record> rows() {
		return List.copyOf(this.rows);
	}

	synchronized List<String> columns() {
		return this.columns;
	}

	synchronized boolean isTruncated() {
		return this.truncated;
	}

}
