package org.onrecord.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/** Describes the parameter that limits a question to a collection. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(in = ParameterIn.QUERY, name = Scope.COLLECTION,
		description = "Id or name of a collection: nothing but its articles is asked, and edges and counts are those of its "
				+ "articles alone",
		schema = @Schema(type = "string"))
@interface Limited {

}
