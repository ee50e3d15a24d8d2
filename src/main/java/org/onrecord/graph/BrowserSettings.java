package org.onrecord.graph;

import org.neo4j.configuration.Description;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/**
 * Settings that Neo4j Browser asks the database for. Neo4j declares them only in its
 * Enterprise Edition, but hands them to Browser in both.
 */
public final class BrowserSettings implements SettingsDeclaration {

	/** Whether Browser may load anything from other addresses. */
	@Description("Whether Neo4j Browser may load anything from other addresses.")
	public static final Setting<Boolean> allow_outgoing_connections = SettingImpl
		.newBuilder("browser.allow_outgoing_connections", SettingValueParsers.BOOL, true)
		.build();

}
