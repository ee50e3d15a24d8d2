package org.onrecord.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/** Describes the parameters of {@link Paging} in the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many at most",
		schema = @Schema(type = "integer", minimum = "1", maximum = "" + Paging.MOST, defaultValue = "" + Paging.USUAL))
@Parameter(in = ParameterIn.QUERY, name = "cursor", description = "The next of the page before",
		schema = @Schema(type = "string"))
@Parameter(in = ParameterIn.QUERY, name = "total",
		description = "Whether to count all that answer the question; exact, or 503 where counting takes too long",
		schema = @Schema(type = "boolean", defaultValue = "false"))
@interface Paged {

}
