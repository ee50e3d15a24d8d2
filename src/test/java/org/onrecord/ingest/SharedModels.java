package org.onrecord.ingest;

import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Gives a program of the tests the models that come with it as another has loaded them.
 * Loading takes seconds, tests start the program dozens of times, and an extractor is
 * made to be shared. The program still waits for it as for its own, and a test that names
 * another model gets that.
 */
public final class SharedModels implements BeanFactoryPostProcessor {

	private static final String EXTRACTOR = "extractor";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		// A part of the program may do without
		if (beans.containsBeanDefinition(EXTRACTOR)) {
			BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
			registry.removeBeanDefinition(EXTRACTOR);
			registry.registerBeanDefinition(EXTRACTOR,
					new RootBeanDefinition(LoadingExtractor.class, () -> extractor(beans)));
		}
	}

	private static LoadingExtractor extractor(ConfigurableListableBeanFactory beans) {
		String model = beans.getBean(IngestSettings.class).model();
		return new LoadingExtractor(
				() -> NewsExtractor.LEARNED.equals(model) ? Loaded.EXTRACTOR : NewsExtractor.load(model));
	}

	private static final class Loaded {

		private static final Extractor EXTRACTOR = NewsExtractor.load();

	}

}
