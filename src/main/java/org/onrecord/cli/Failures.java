package org.onrecord.cli;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.onrecord.graph.GraphUnavailableException;
import org.onrecord.knowledge.OnRecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells on standard error why a command could not do anything. */
final class Failures implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
		PrintWriter err = command.getErr();
		String name = command.getCommandName();
		GraphUnavailableException noGraph = cause(failure, GraphUnavailableException.class);
		OnRecordException refusal = cause(failure, OnRecordException.class);
		Neo4jException database = cause(failure, Neo4jException.class);
		if (noGraph != null) {
			err.println(name + ": " + String.valueOf(noGraph.getMessage()) + ".");
			err.println(noGraph.remedy());
			if (String.valueOf(noGraph.getMessage()).contains("in use")) {
				err.println(
						"To work with what runs there, set NEO4J_URI to its Bolt address (bolt://localhost:7687) and "
								+ "NEO4J_PASSWORD to what the file neo4j-password in that folder holds.");
			}
		}
		else if (refusal != null) {
			err.println(name + ": " + refusal.message());
		}
		else if (database != null) {
			err.println(name + ": The database refused: " + database.getMessage());
			err.println("See NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, and whether the server runs.");
		}
		else {
			err.println(name + " failed. That is a fault of the program; please report this:");
			failure.printStackTrace(err);
		}
		err.flush();
		return CommandLineDoor.NOTHING_DONE;
	}

	private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
			}
		}
		return null;
	}

}
