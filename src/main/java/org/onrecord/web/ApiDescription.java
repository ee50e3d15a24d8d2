package org.onrecord.web;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		String version = ApiDescription.class.getPackage().getImplementationVersion();
		return new OpenAPI()
			.info(new Info().title("OnRecord")
				.version((version != null) ? version : "development")
				.description("Who said what about whom: each answer leads to the exact words in the exact article. "
						+ "Lists come in pages: pass the next of one page as cursor of the following one. "
						+ "Places in a text are [start, end] in Unicode code points, end exclusive.")
				.license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
			.components(new Components().addSecuritySchemes("token",
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("What POST /api/tokens or the command token make told")))
			.addSecurityItem(new SecurityRequirement().addList("token"));
	}

	@Bean
	OpenApiCustomizer answersWithProblems() {
		describeWords();
		return (api) -> api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.forEach((operation) -> operation.getResponses().addApiResponse("default", problem()));
	}

	/** As {@link Json} writes them. */
	private static void describeWords() {
		SpringDocUtils schemas = SpringDocUtils.getConfig();
		schemas.replaceWithSchema(TextSpan.class,
				new ArraySchema().items(new IntegerSchema()).minItems(2).maxItems(2).example(List.of(0, 12)));
		for (Class<? extends Word> choice : List.of(ActorKind.class, ClaimStatus.class, Manner.class, Modality.class,
				Polarity.class)) {
			StringSchema words = new StringSchema();
			Arrays.stream(choice.getEnumConstants()).map(Word::word).forEach(words::addEnumItem);
			schemas.replaceWithSchema(choice, words);
		}
	}

	private static ApiResponse problem() {
		ObjectSchema schema = new ObjectSchema();
		schema
			.addProperty("type",
					new StringSchema().example("/problems/ambiguous-name")
						.description("Address of the page that explains it"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema().description("What was attempted, why not, and what to do"))
			.addProperty("instance", new StringSchema());
		return new ApiResponse().description("A problem (RFC 9457)")
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
