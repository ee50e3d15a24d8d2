package org.onrecord.query.cypher;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of this part. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CypherSettings.class)
class CypherConfiguration {

}
