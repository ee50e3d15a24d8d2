package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * DOT, the language of Graphviz: a digraph that keeps parallel edges apart by their key.
 * It has no types: numbers stand without quotation marks, lists with a bar between their
 * texts.
 */
@Component
final class DotFormat implements NetworkFormat {

	@Override
	public String name() {
		return "dot";
	}

	@Override
	public String mediaType() {
		return "text/vnd.graphviz;charset=UTF-8";
	}

	@Override
	public String ending() {
		return "dot";
	}

	@Override
	public NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException {
		DotWriter writer = new DotWriter(out, schema);
		writer.begin();
		return writer;
	}

}
