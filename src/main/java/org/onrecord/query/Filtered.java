package org.onrecord.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/** Describes the parameters of {@link Filters} in the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(in = ParameterIn.QUERY, name = "relation",
		description = "Type of the relation it states; several with commas or one by one",
		array = @ArraySchema(schema = @Schema(implementation = RelationType.class)))
@Parameter(in = ParameterIn.QUERY, name = "polarity", description = "Polarity of that relation; several as above",
		array = @ArraySchema(schema = @Schema(implementation = Polarity.class)))
@Parameter(in = ParameterIn.QUERY, name = "modality", description = "Modality of that relation; several as above",
		array = @ArraySchema(schema = @Schema(implementation = Modality.class)))
@Parameter(in = ParameterIn.QUERY, name = "manner", description = "How it is reported; several as above",
		array = @ArraySchema(schema = @Schema(implementation = Manner.class)))
@Parameter(in = ParameterIn.QUERY, name = "status", description = "What people have made of it; several as above",
		array = @ArraySchema(schema = @Schema(implementation = ClaimStatus.class)))
@Parameter(in = ParameterIn.QUERY, name = "confidence", description = "Least confidence",
		schema = @Schema(type = "number", minimum = "0", maximum = "1"))
@Parameter(in = ParameterIn.QUERY, name = "outlet",
		description = "Name of the outlet, in any case of letters; several one by one, since commas belong to names",
		array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(in = ParameterIn.QUERY, name = "from", description = "First day of publication; saidOn may be earlier",
		schema = @Schema(type = "string", format = "date"))
@Parameter(in = ParameterIn.QUERY, name = "to", description = "Last day of publication; saidOn may be earlier",
		schema = @Schema(type = "string", format = "date"))
@interface Filtered {

}
