package org.onrecord.ingest.page;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * An element's text with a line for each of its blocks: paragraphs, headings, list
 * entries, quotations. Lines that are links and nothing else are left out.
 */
final class Paragraphs implements NodeVisitor {

	private static final double ALL_LINKED = 0.8;

	private final StringBuilder text = new StringBuilder();

	private Paragraphs() {
	}

	static String of(Element content) {
		List<Element> links = content.select("p, li, h2, h3, h4, h5, h6, div")
			.stream()
			.filter((block) -> !block.select("a").isEmpty() && ArticleText.linked(block) > ALL_LINKED)
			.toList();
		links.forEach(Element::remove);
		Paragraphs paragraphs = new Paragraphs();
		content.traverse(paragraphs);
		return paragraphs.text.toString()
			.lines()
			.map((line) -> line.replaceAll("[\\s\u00a0]+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			// Line breaks of the source are white space, not paragraphs
			this.text.append(words.getWholeText().replaceAll("\\s", " "));
		}
		else if (breaksLine(node)) {
			this.text.append('\n');
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (breaksLine(node)) {
			this.text.append('\n');
		}
	}

	private static boolean breaksLine(Node node) {
		return node instanceof Element element && (element.isBlock() || "br".equals(element.normalName()));
	}

}
