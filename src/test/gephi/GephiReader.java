import java.io.File;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.TimeSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Reads an export with the toolkit of Gephi and prints what that then knows of it, as one JSON object. Runs in a process
 * of its own: java -cp gephi-toolkit.jar GephiReader.java FILE, or with two tables NODES.csv EDGES.csv.
 */
public final class GephiReader {

	private static final StringJoiner PROBLEMS = new StringJoiner(",", "[", "]");

	public static void main(String[] files) throws Exception {
		ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
		projects.newProject();
		Workspace workspace = projects.getCurrentWorkspace();
		ImportController imports = Lookup.getDefault().lookup(ImportController.class);
		if (files.length == 1) {
			imports.process(opened(imports.importFile(new File(files[0]))), new DefaultProcessor(), workspace);
		}
		else {
			imports.process(table(imports, files[0], Mode.NODES_TABLE), new DefaultProcessor(), workspace);
			imports.process(table(imports, files[1], Mode.EDGES_TABLE), new AppendProcessor(), workspace);
		}
		System.out.println(told(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace)));
		System.exit(0);
	}

	private static Container table(ImportController imports, String file, Mode mode) throws Exception {
		ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
		importer.setFile(new File(file));
		importer.refreshAutoDetections();
		importer.setMode(mode);
		return opened(imports.importFile(new File(file), importer));
	}

	private static Container opened(Container container) {
		container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
		container.getReport().getIssues(1000).forEachRemaining(GephiReader::problem);
		return container;
	}

	private static void problem(Issue issue) {
		if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) {
			PROBLEMS.add(text(issue.getLevel() + " " + issue.getMessage()));
		}
	}

	private static String told(GraphModel model) {
		DirectedGraph graph = model.getDirectedGraph();
		StringJoiner nodes = new StringJoiner(",", "[", "]");
		for (Node node : graph.getNodes()) {
			nodes.add("{\"id\":" + text(node.getId()) + ",\"label\":" + text(node.getLabel()) + ",\"kind\":"
					+ value(node.getAttribute("kind")) + ",\"values\":" + values(node, "kind") + "}");
		}
		StringJoiner edges = new StringJoiner(",", "[", "]");
		for (Edge edge : graph.getEdges()) {
			edges.add("{\"id\":" + text(edge.getId()) + ",\"from\":" + text(edge.getSource().getId()) + ",\"to\":"
					+ text(edge.getTarget().getId()) + ",\"type\":"
					+ text(edge.getLabel()) + ",\"kind\":" + text(edge.getTypeLabel()) + ",\"weight\":"
					+ edge.getWeight() + ",\"values\":" + values(edge, "type") + "}");
		}
		return "{\"nodes\":" + nodes + ",\"edges\":" + edges + ",\"nodeTypes\":" + types(model.getNodeTable())
				+ ",\"edgeTypes\":" + types(model.getEdgeTable()) + ",\"times\":"
				+ text(model.getConfiguration().getTimeRepresentation() + " " + model.getTimeFormat()) + ",\"problems\":"
				+ PROBLEMS + "}";
	}

	private static String types(Iterable<Column> columns) {
		StringJoiner types = new StringJoiner(",", "{", "}");
		for (Column column : columns) {
			types.add(text(column.getTitle()) + ":" + text(column.getTypeClass().getSimpleName()));
		}
		return types.toString();
	}

	/** Its attributes; when it is there, under the name of times. */
	private static String values(Element element, String own) {
		StringJoiner values = new StringJoiner(",", "{", "}");
		for (Column column : element.getTable()) {
			Object value = element.getAttribute(column);
			if (value != null && (!column.isProperty() || value instanceof TimeSet) && !column.getTitle().equals(own)) {
				values.add(text(column.isProperty() ? "times" : column.getTitle()) + ":" + value(value));
			}
		}
		return values.toString();
	}

	private static String value(Object value) {
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		if (value instanceof TimeSet<?> times) {
			return text(days(times));
		}
		if (value instanceof Object[] list) {
			StringJoiner texts = new StringJoiner(",", "[", "]");
			Arrays.stream(list).forEach((one) -> texts.add(value(one)));
			return texts.toString();
		}
		return text(value);
	}

	/** The days of timestamps, or the first and last days of intervals, with a blank between them. */
	private static String days(TimeSet<?> times) {
		if (times.toPrimitiveArray() instanceof Interval[] intervals) {
			return Arrays.stream(intervals)
				.map((interval) -> day(interval.getLow()) + " " + day(interval.getHigh()))
				.collect(Collectors.joining(" "));
		}
		return Arrays.stream((double[]) times.toPrimitiveArray()).mapToObj(GephiReader::day).collect(Collectors.joining(" "));
	}

	private static String day(double moment) {
		return Instant.ofEpochMilli((long) moment).atOffset(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static String text(Object value) {
		StringBuilder json = new StringBuilder("\"");
		String.valueOf(value).chars().forEach((c) -> {
			if (c == '"' || c == '\\') {
				json.append('\\').append((char) c);
			}
			else if (c < ' ' || c > '~') {
				json.append(String.format(Locale.ROOT, "\\u%04x", c));
			}
			else {
				json.append((char) c);
			}
		});
		return json.append('"').toString();
	}

}
