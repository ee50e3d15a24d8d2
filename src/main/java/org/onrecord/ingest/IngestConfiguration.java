package org.onrecord.ingest;

import org.onrecord.extract.NewsExtractor;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.StoredActors;
import org.onrecord.graph.StoredArticles;
import org.onrecord.resolve.Resolution;
import org.onrecord.resolve.Resolver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The parts that take articles in. The models load in the background: with the server,
 * once it answers; with a command, when it has an article to read.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestSettings.class)
class IngestConfiguration {

	@Bean
	LoadingExtractor extractor(IngestSettings settings) {
		return new LoadingExtractor(() -> NewsExtractor.load(settings.model()));
	}

	@Bean
	ExtractionPool extractionPool(LoadingExtractor extractor, IngestSettings settings) {
		return ExtractionPool.of(extractor, settings.threads());
	}

	@Bean
	ArticleReading articleReading(IngestSettings settings) {
		return new ArticleReading(settings.maxBytes());
	}

	@Bean
	Ingestion ingestion(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles,
			KnowledgeWriter writer, CollectionWriter collections, ExtractorVersion version, Resolution resolution) {
		return new Ingestion(extraction, resolver, storedArticles, writer, collections, version, resolution);
	}

	@Bean
	ExtractorVersion extractorVersion(LoadingExtractor extractor) {
		return new ExtractorVersion(extractor);
	}

	@Bean
	Reextraction reextraction(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles,
			KnowledgeWriter writer, ExtractorVersion version) {
		return new Reextraction(extraction, resolver, storedArticles, writer, version);
	}

	@Bean
	NetworkImport networkImport(Resolver resolver, StoredActors storedActors, KnowledgeWriter writer) {
		return new NetworkImport(resolver, storedActors, writer);
	}

	@Bean
	SampleArticles sampleArticles(ArticleReading reading, Ingestion ingestion, StoredArticles storedArticles) {
		return new SampleArticles(reading, ingestion, storedArticles);
	}

	/** What a server does once it answers. */
	@Bean
	@ConditionalOnWebApplication
	ApplicationListener<ApplicationReadyEvent> whenServing(LoadingExtractor extractor, SampleArticles sample,
			IngestSettings settings) {
		return (ready) -> {
			extractor.start();
			if (settings.sample()) {
				sample.loadInBackground();
			}
		};
	}

}
