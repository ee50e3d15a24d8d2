package org.onrecord.people.door;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the server as a browser or a program would: keeps cookies, follows
 * no redirect by itself.
 */
final class Caller {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private final String server;

	Caller(int port) {
		this.server = "http://localhost:" + port;
	}

	/** Sends this along with every request. */
	Caller with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	/** A program that shows a token. */
	Caller withToken(String token) {
		return with("Authorization", "Bearer " + token);
	}

	/** Somebody at a browser who signs in. */
	Caller signedInAs(String name) {
		signIn(name, Town.PASSWORD);
		return this;
	}

	/** The answer to the form of the page to sign in. */
	HttpResponse<String> signIn(String name, String password) {
		return form("/sign-in", Map.of("name", name, "password", password));
	}

	/** Opens a page and sends the form on it. */
	HttpResponse<String> form(String address, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", Jsoup.parse(page(address).body()).select("main input[name=_csrf]").attr("value"));
		String form = all.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return send("POST", address, BodyPublishers.ofString(form),
				Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", BROWSER));
	}

	/** What a browser gets. */
	HttpResponse<String> page(String address) {
		return send("GET", address, BodyPublishers.noBody(), Map.of("Accept", BROWSER));
	}

	/** What a program gets. */
	HttpResponse<String> get(String address) {
		return send("GET", address, BodyPublishers.noBody(), Map.of("Accept", "*/*"));
	}

	/** What a program gets that sends JSON. */
	HttpResponse<String> json(String method, String address, String body) {
		return send(method, address, BodyPublishers.ofString(body), Map.of("Content-Type", "application/json"));
	}

	/** What any request gets. */
	HttpResponse<String> send(String method, String address) {
		return send(method, address, BodyPublishers.noBody(), Map.of());
	}

	/** Takes over what a script of the pages has to send along. */
	Caller withSecretOfPages() {
		Map<?, ?> csrf = (Map<?, ?>) read(get("/api/me")).get("csrf");
		return with((String) csrf.get("header"), (String) csrf.get("token"));
	}

	/** The session; empty if there is none. */
	String session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("onrecord"))
			.map(HttpCookie::getValue)
			.collect(Collectors.joining());
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> read(HttpResponse<String> answer) {
		return JsonMapper.shared().readValue(answer.body(), Map.class);
	}

	private HttpResponse<String> send(String method, String address, BodyPublisher body, Map<String, String> more) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server + address)).method(method, body);
		more.forEach(request::header);
		this.headers.forEach(request::setHeader);
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException("No answer to " + method + " " + address, ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
