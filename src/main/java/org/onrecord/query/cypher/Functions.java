package org.onrecord.query.cypher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions and procedures that a statement may use: those that only read the graph
 * or compute, and what they make. Anything else, such as a plug-in's, is refused.
 */
final class Functions {

	/** What a function makes of its arguments. */
	enum Makes {

		/** A number, a date, a point, true or false. */
		SMALL,

		/** A short text. */
		WORD,

		/** A list of short texts. */
		WORDS,

		/** A node. */
		ENTITY,

		/** The nodes or relationships of a path. */
		ENTITIES,

		/** One of the values that it gets, or null. */
		SAME,

		/** The properties of a node, as a map. */
		PROPERTIES,

		/** A value as large as its first argument. */
		COPY,

		/** The number that its first argument is. */
		WHOLE,

		/** How long its first argument is. */
		SIZE,

		/** How many rows there are. */
		COUNT,

		/** An element of its first argument. */
		ELEMENT,

		/** One of its arguments. */
		FIRST_KNOWN,

		/** Its argument written out. */
		TEXT,

		/** A list of parts of a text. */
		CHARACTERS,

		/** A text with other texts in it. */
		REPLACED,

		/** A list of numbers. */
		NUMBERS,

		/** A list of texts. */
		TEXTS,

		/** A list of numbers, as long as it is told. */
		RANGE,

		/** A list of a value from each row. */
		GATHERED

	}

	private static final Map<String, Makes> FUNCTIONS = new LinkedHashMap<>();

	static {
		allow(Makes.SMALL,
				"abs acos asin atan atan2 ceil cos cot degrees e exp floor haversin isempty isnan log log10 pi radians rand "
						+ "round sign sin sqrt tan timestamp exists toboolean tobooleanornull tofloat tofloatornull id "
						+ "avg stdev stdevp percentilecont percentiledisc sum "
						+ "vector.similarity.cosine vector.similarity.euclidean point point.distance point.withinbbox "
						+ "duration duration.between duration.inmonths duration.indays duration.inseconds");
		for (String temporal : List.of("date", "datetime", "localdatetime", "localtime", "time")) {
			allow(Makes.SMALL, "%1$s %1$s.realtime %1$s.statement %1$s.transaction %1$s.truncate".formatted(temporal));
		}
		allow(Makes.SMALL, "datetime.fromepoch datetime.fromepochmillis");
		allow(Makes.WORD, "elementid randomuuid type");
		allow(Makes.WORDS, "keys labels");
		allow(Makes.ENTITY, "startnode endnode");
		allow(Makes.ENTITIES, "nodes relationships");
		allow(Makes.SAME, "min max nullif");
		allow(Makes.PROPERTIES, "properties");
		allow(Makes.COPY, "btrim left lower ltrim reverse right rtrim substring tail tolower toupper upper");
		allow(Makes.WHOLE, "tointeger tointegerornull");
		allow(Makes.SIZE, "size length char_length character_length");
		allow(Makes.COUNT, "count");
		allow(Makes.ELEMENT, "head last");
		allow(Makes.FIRST_KNOWN, "coalesce");
		allow(Makes.TEXT, "tostring tostringornull valuetype");
		allow(Makes.CHARACTERS, "split");
		allow(Makes.REPLACED, "replace");
		allow(Makes.NUMBERS, "tobooleanlist tofloatlist tointegerlist");
		allow(Makes.TEXTS, "tostringlist");
		allow(Makes.RANGE, "range");
		allow(Makes.GATHERED, "collect");
	}

	private Functions() {
	}

	private static void allow(Makes makes, String names) {
		Arrays.stream(names.split(" ")).forEach((name) -> FUNCTIONS.put(name, makes));
	}

	/** Whether a function may be called, by its name in small letters. */
	static boolean isAllowed(String name) {
		return FUNCTIONS.containsKey(name);
	}

	/** What an allowed function makes. */
	static Makes makes(String name) {
		Makes makes = FUNCTIONS.get(name);
		if (makes == null) {
			throw Guard.CLAUSES.refuses("it calls the function " + name + "().", "Use functions of Cypher itself.");
		}
		return makes;
	}

}
