package org.onrecord.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import tools.jackson.databind.json.JsonMapper;

/** What every request passes, how refusals are told, and the files of Neo4j Browser. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration implements WebMvcConfigurer {

	@Bean
	ReconcileOrigins reconcileOrigins(WebSettings settings) {
		return new ReconcileOrigins(settings.reconcileOrigins());
	}

	@Bean
	FilterRegistrationBean<CorsFilter> reconcileCors(ReconcileOrigins origins) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration(ReconcileOrigins.PATH + "/**", origins.cors());
		return first(new CorsFilter(source), 2);
	}

	@Bean
	FilterRegistrationBean<SecurityHeaders> securityHeaders(ReconcileOrigins origins,
			ObjectProvider<Neo4jConnectionDetails> graph,
			@Value("${neo4j.advertised-uri:#{null}}") @Nullable URI advertised) {
		boolean given = advertised != null && StringUtils.hasText(advertised.toString());
		return first(
				new SecurityHeaders(() -> given ? advertised : uri(graph.getIfAvailable()), origins.frameAncestors()),
				0);
	}

	/** Every host name is accepted where the server is meant to be reached by others. */
	@Bean
	FilterRegistrationBean<HostGuard> hostGuard(WebSettings settings, ReconcileOrigins origins,
			@Value("${server.address:#{null}}") @Nullable InetAddress address,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		boolean reachable = address == null || !address.isLoopbackAddress();
		return first(new HostGuard(reachable && settings.allowedHosts().isEmpty(), settings.allowedHosts(), origins,
				problems), 1);
	}

	/**
	 * Boot's filter looks up each link of a page among the files of all libraries, for a
	 * version that none of them has: half the time of a page. So it is switched off.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> unversionedLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setEnabled(false);
		return registration;
	}

	/**
	 * Comes after Boot's own, which sets a plainer report: the last one is asked first.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(ObjectProvider<ProblemPage> page,
			ObjectProvider<JsonMapper> json) {
		ContainerProblems.ProblemWriter writer = (problem, audience, answer) -> {
			answer.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
			if (audience == Audience.PERSON) {
				page.getObject().write(problem, audience.mediaType(), answer);
			}
			else {
				new JacksonJsonHttpMessageConverter(json.getObject()).write(problem, audience.mediaType(), answer);
			}
		};
		return (tomcat) -> tomcat.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ContainerProblems(writer)));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ParameterGuard());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/").setKeepQueryParams(true);
		registry.addViewController("/browser/").setViewName("forward:/browser/index.html");
	}

	private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> first(T filter, int position) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + position);
		return registration;
	}

	private static @Nullable URI uri(@Nullable Neo4jConnectionDetails graph) {
		return Optional.ofNullable(graph).map(Neo4jConnectionDetails::getUri).orElse(null);
	}

}
