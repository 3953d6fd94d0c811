package nl.talentmarkt.search.connection;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import co.elastic.clients.transport.endpoints.BooleanResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Speaks to a server that answers over TLS with a certificate of its own. */
class ConnectionTests {

	private static final char[] PASSWORD = "geheim".toCharArray();

	private final List<String> credentials = new CopyOnWriteArrayList<>();

	@TempDir
	Path folder;

	private HttpsServer server;

	@BeforeEach
	void start() throws Exception {
		keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"SAN=dns:localhost,ip:127.0.0.1", "-storepass", "geheim", "-keystore", keys().toString());
		keytool("-exportcert", "-rfc", "-alias", "server", "-storepass", "geheim", "-keystore", keys().toString(),
				"-file", certificate().toString());
		this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setHttpsConfigurator(new HttpsConfigurator(identity()));
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void signsInWithAnApiKeyAtAClusterWhoseCertificateIsConfigured() {
		assertThat(ping(Map.of("api-key", "c2xldXRlbA==", "ca-certificate", certificate().toString()))).isTrue();
		assertThat(this.credentials).containsExactly("ApiKey c2xldXRlbA==");
	}

	@Test
	void signsInWithAUserAndPassword() {
		assertThat(ping(
				Map.of("username", "zoeker", "password", "wachtwoord", "ca-certificate", certificate().toString())))
			.isTrue();
		assertThat(this.credentials).containsExactly("Basic em9la2VyOndhY2h0d29vcmQ=");
	}

	@Test
	void sendsNothingToAClusterThatNobodyVouchesFor() {
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> ping(Map.of("api-key", "c2xldXRlbA==")))
			.havingRootCause()
			.isInstanceOfAny(SSLException.class, java.security.cert.CertPathBuilderException.class);
		assertThat(this.credentials).isEmpty();
	}

	private boolean ping(Map<String, String> settings) {
		URI address = URI.create("https://localhost:" + this.server.getAddress().getPort());
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		source.put("talentmarkt.elasticsearch.addresses", address.toString());
		settings.forEach((name, value) -> source.put("talentmarkt.elasticsearch." + name, value));
		SearchProperties properties = new Binder(source).bind("talentmarkt.elasticsearch", SearchProperties.class)
			.get();
		return Connection.open(List.of(address), properties)
			.client()
			.ping()
			.thenApply(BooleanResponse::value)
			.orTimeout(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)
			.join();
	}

	private void answer(HttpExchange exchange) throws java.io.IOException {
		this.credentials.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
		exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
		byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
		boolean head = exchange.getRequestMethod().equals("HEAD");
		exchange.sendResponseHeaders(200, head ? -1 : body.length);
		if (!head) {
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

	private SSLContext identity() throws Exception {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream stored = Files.newInputStream(keys())) {
			keys.load(stored, PASSWORD);
		}
		KeyManagerFactory identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		identity.init(keys, PASSWORD);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(identity.getKeyManagers(), null, null);
		return context;
	}

	private static void keytool(String... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
		command.addAll(Arrays.asList(arguments));
		Process process = new ProcessBuilder(command).inheritIO().start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isZero();
	}

	private Path keys() {
		return this.folder.resolve("keys.p12");
	}

	private Path certificate() {
		return this.folder.resolve("ca.pem");
	}

}
