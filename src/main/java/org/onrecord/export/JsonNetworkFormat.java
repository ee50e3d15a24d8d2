package org.onrecord.export;

import java.io.OutputStream;
import java.util.function.BiFunction;

/**
 * A format for networks that is one JSON document.
 *
 * @param name the name by which it is asked for
 * @param mediaType its type as an HTTP header has it
 * @param ending the ending of its files
 * @param writer opens a writer
 */
record JsonNetworkFormat(String name, String mediaType, String ending,
		BiFunction<OutputStream, NetworkSchema, JsonNetworkWriter> writer) implements NetworkFormat {

	@Override
	public NetworkWriter open(OutputStream out, NetworkSchema schema) {
		return this.writer.apply(out, schema);
	}

}
