package org.onrecord.people.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer of OpenID Connect on loopback, at which the same person always has signed in
 * already: it checks client, address and code as an issuer has to, and signs what it is
 * told to tell.
 */
final class StubIssuer implements AutoCloseable {

	static final String CLIENT = "onrecord";

	static final String SECRET = "secret-of-the-client";

	private final HttpServer server;

	private final RSAKey key = key();

	private final RSAKey otherKey = key();

	private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

	private Map<String, Object> claims = Map.of();

	private boolean signsWithOtherKey;

	StubIssuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration", this::describe);
		this.server.createContext("/authorize", this::authorize);
		this.server.createContext("/token", this::token);
		this.server.createContext("/keys", (exchange) -> json(exchange, 200, new JWKSet(this.key).toString()));
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Whoever signs in next, with claims that stand beside or replace the usual ones. */
	void tells(Map<String, Object> more) {
		this.claims = more;
		this.signsWithOtherKey = false;
	}

	/** Signs as somebody would who does not have the key. */
	void forges(Map<String, Object> more) {
		this.claims = more;
		this.signsWithOtherKey = true;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void describe(HttpExchange exchange) throws IOException {
		json(exchange, 200, JsonMapper.shared()
			.writeValueAsString(Map.of("issuer", address(), "authorization_endpoint", address() + "/authorize",
					"token_endpoint", address() + "/token", "jwks_uri", address() + "/keys", "response_types_supported",
					new String[] { "code" }, "subject_types_supported", new String[] { "public" },
					"id_token_signing_alg_values_supported", new String[] { "RS256" })));
	}

	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
		if (!CLIENT.equals(query.get("client_id")) || !"code".equals(query.get("response_type"))
				|| !query.getOrDefault("scope", "").contains("openid") || query.get("code_challenge") == null) {
			json(exchange, 400, "{\"error\":\"invalid_request\"}");
			return;
		}
		String code = UUID.randomUUID().toString();
		this.asked.put(code, query);
		exchange.getResponseHeaders()
			.set("Location", query.get("redirect_uri") + "?code=" + code + "&state="
					+ java.net.URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Map<String, String> query = this.asked.remove(form.getOrDefault("code", ""));
		String client = "Basic "
				+ Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
		if (query == null || !client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
				|| !query.get("redirect_uri").equals(form.get("redirect_uri"))
				|| !query.get("code_challenge").equals(hash(form.get("code_verifier")))) {
			json(exchange, 400, "{\"error\":\"invalid_grant\"}");
			return;
		}
		json(exchange, 200,
				JsonMapper.shared()
					.writeValueAsString(Map.of("access_token", "opaque", "token_type", "Bearer", "expires_in", 60,
							"id_token", idToken(query.get("nonce")))));
	}

	private String idToken(String nonce) {
		JWTClaimsSet.Builder told = new JWTClaimsSet.Builder().issuer(address())
			.subject("subject-1")
			.audience(CLIENT)
			.claim("nonce", nonce)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)));
		this.claims.forEach(told::claim);
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), told.build());
			token.sign(new RSASSASigner(this.signsWithOtherKey ? this.otherKey : this.key));
			return token.serialize();
		}
		catch (com.nimbusds.jose.JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("one").algorithm(JWSAlgorithm.RS256).generate();
		}
		catch (com.nimbusds.jose.JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hash(String verifier) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(
						MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> fields(String text) {
		return Arrays.stream(text.split("&"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((pair) -> decoded(pair[0]), (pair) -> decoded(pair[1]), (one, other) -> other,
					LinkedHashMap::new));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static void json(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
