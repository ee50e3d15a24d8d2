package org.onrecord.ask;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.query.Catalogue;
import org.onrecord.query.StoredQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What questions in English need beside the models. */
@Configuration(proxyBeanMethods = false)
class AskConfiguration {

	/** From when questions look back: the day of whoever asks is that of the machine. */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.systemDefault());
	}

	/** What is understood, as far as the catalogue can answer it. */
	@Bean
	Shape.Book questionBook(Catalogue catalogue) {
		Set<String> queries = catalogue.all().stream().map(StoredQuery::name).collect(Collectors.toSet());
		return QuestionBook.load().only(queries);
	}

	@Bean
	Verbs questionVerbs() {
		return Verbs.load();
	}

}
