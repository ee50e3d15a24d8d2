package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.onrecord.resolve.ResolutionRun.Counting;

/**
 * Finds which actors of different articles are one: looks up those of like names, weighs
 * what speaks for and against, judges what is safe ({@link Judge}) and lets the rest wait
 * for a person. Done again it changes nothing, unless articles or judgements came in
 * between.
 */
public final class Resolution {

	private static final int BATCH = 100;

	private static final int MOST_PASSES = 3;

	private final ResolveStatements statements;

	private final Judgements judgements;

	Resolution(ResolveStatements statements, Judgements judgements) {
		this.statements = statements;
		this.judgements = judgements;
	}

	/**
	 * Looks at some actors, such as those of a new article, and at whoever is like them.
	 * @param actors their ids; those that are no actors are passed over
	 */
	public ResolutionReport resolve(Collection<String> actors) {
		ResolutionRun run = new ResolutionRun(this.statements, this.judgements);
		ResolutionReport report = ResolutionReport.NONE;
		List<String> ids = actors.stream().distinct().sorted().toList();
		for (int from = 0; from < ids.size(); from += BATCH) {
			report = report
				.plus(look(run, ids.subList(from, Math.min(ids.size(), from + BATCH)), Counting.PAIRS_OF_SOME));
		}
		return report;
	}

	/**
	 * Looks at all actors in the order of their ids, batch by batch. It may be stopped
	 * after any batch and gone on with later.
	 * @param after where to begin, a cursor that the progress was told; empty for the
	 * beginning
	 * @param progress is told after each batch, and may stop it
	 */
	public ResolutionReport resolveAll(String after, ResolutionProgress progress) {
		ResolutionRun run = new ResolutionRun(this.statements, this.judgements);
		ResolutionReport report = ResolutionReport.NONE;
		long total = this.statements.read("count-actors", Map.of()).get(0).get("actors").asLong();
		String cursor = after;
		while (true) {
			List<String> ids = new ArrayList<>();
			for (Record row : this.statements.read("actors-after", Map.of("after", cursor, "limit", BATCH))) {
				ids.add(row.get("id").asString());
			}
			if (ids.isEmpty()) {
				return (report.merged() > 0) ? report.plus(again(run)) : report;
			}
			report = report.plus(look(run, ids, Counting.PAIRS_OF_ALL));
			cursor = ids.get(ids.size() - 1);
			if (!progress.at(report.actors(), total, cursor)) {
				return report;
			}
		}
	}

	/**
	 * Looks once more at the pairs that wait: a rival may have become one with others
	 * after they were looked at. What is merged now is no more among those that wait.
	 */
	private ResolutionReport again(ResolutionRun run) {
		ResolutionReport report = ResolutionReport.NONE;
		long merged = 1;
		for (int pass = 0; pass < MOST_PASSES && merged > 0; pass++) {
			merged = 0;
			String after = "";
			List<Record> waiting = waitingAfter(after);
			while (!waiting.isEmpty()) {
				Set<String> actors = new TreeSet<>();
				waiting.forEach((pair) -> actors.addAll(List.of(pair.get("a").asString(), pair.get("b").asString())));
				ResolutionReport looked = look(run, List.copyOf(actors), Counting.CHANGES);
				merged += looked.merged();
				report = report.plus(looked);
				after = waiting.get(waiting.size() - 1).get("id").asString();
				waiting = waitingAfter(after);
			}
		}
		return report;
	}

	/** One batch at a time, so that those who ask for few do not wait for all. */
	private ResolutionReport look(ResolutionRun run, List<String> ids, Counting counting) {
		synchronized (this) {
			return run.look(ids, counting);
		}
	}

	private List<Record> waitingAfter(String after) {
		return this.statements.read("waiting-after", Map.of("after", after, "limit", BATCH));
	}

}
