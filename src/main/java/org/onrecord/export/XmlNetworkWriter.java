package org.onrecord.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.ctc.wstx.stax.WstxOutputFactory;
import org.jspecify.annotations.Nullable;

/** What writers of XML share: elements, one a line, with text that XML can hold. */
abstract class XmlNetworkWriter implements NetworkWriter {

	/** Between the texts of a list where the format has no lists. */
	private static final String BETWEEN = " | ";

	private static final int BUFFER = 1 << 16;

	private final OutputStream out;

	private final XMLStreamWriter xml;

	private final XmlText text = new XmlText();

	private boolean edges;

	XmlNetworkWriter(OutputStream out) throws IOException {
		this.out = new BufferedOutputStream(out, BUFFER);
		try {
			this.xml = new WstxOutputFactory().createXMLStreamWriter(this.out, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	@Override
	public final void node(NetworkNode node) throws IOException {
		try {
			writeNode(node);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	@Override
	public final void edge(NetworkEdge edge) throws IOException {
		try {
			if (!this.edges) {
				this.edges = true;
				betweenNodesAndEdges();
			}
			writeEdge(edge);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	@Override
	public final void finish() throws IOException {
		try {
			if (!this.edges) {
				betweenNodesAndEdges();
			}
			end();
			if (replaced() > 0) {
				this.xml.writeComment(" " + replaced() + " characters that XML cannot hold stand here as U+FFFD ");
				line();
			}
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	@Override
	public final long replaced() {
		return this.text.replaced();
	}

	@Override
	public final void close() throws IOException {
		try {
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
		this.out.flush();
	}

	abstract void writeNode(NetworkNode node) throws XMLStreamException;

	/** Is called once, behind the last node. */
	abstract void betweenNodesAndEdges() throws XMLStreamException;

	abstract void writeEdge(NetworkEdge edge) throws XMLStreamException;

	/** Closes what is open. */
	abstract void end() throws XMLStreamException;

	final XMLStreamWriter xml() {
		return this.xml;
	}

	final void line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
	}

	final void attribute(String name, String value) throws XMLStreamException {
		this.xml.writeAttribute(name, this.text.fit(value));
	}

	final void characters(String value) throws XMLStreamException {
		this.xml.writeCharacters(this.text.fit(value));
	}

	/** A value as text; lists with a bar between their texts. */
	static String plain(Object value) {
		return (value instanceof List<?> list) ? String.join(BETWEEN, list.stream().map(String::valueOf).toList())
				: value.toString();
	}

	/** Whether a value says nothing. */
	static boolean absent(@Nullable Object value) {
		return value == null || (value instanceof List<?> list && list.isEmpty());
	}

	/** The writer is made by a constructor that may write already. */
	static IOException failed(XMLStreamException ex) {
		return (ex.getCause() instanceof IOException cause) ? cause : new IOException(ex);
	}

}
