package nl.talentmarkt.search.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One set of connections to the addresses of one cluster.
 *
 * @param addresses where it goes
 * @param client what speaks over it
 */
record Connection(List<URI> addresses, ElasticsearchAsyncClient client) {

	/** To each address: more at once only wait in the cluster instead of here. */
	private static final int MOST_CONNECTIONS = 30;

	static Connection open(List<URI> addresses, SearchProperties properties) {
		Rest5ClientBuilder builder = Rest5Client.builder(addresses.toArray(URI[]::new))
			.setConnectionConfigCallback((config) -> limit(config, properties))
			.setRequestConfigCallback((config) -> limit(config, properties))
			// It would repeat what nobody waits for any more.
			.setHttpClientConfigCallback(HttpAsyncClientBuilder::disableAutomaticRetries)
			.setConnectionManagerCallback(
					(pool) -> pool.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS));
		String credentials = credentials(properties);
		if (credentials != null) {
			builder.setDefaultHeaders(new Header[] { new BasicHeader("Authorization", credentials) });
		}
		if (properties.caCertificate() != null) {
			builder.setSSLContext(trusting(properties.caCertificate()));
		}
		Rest5ClientTransport transport = new Rest5ClientTransport(builder.build(),
				new Jackson3JsonpMapper(JsonMapper.builder().build()));
		return new Connection(addresses, new ElasticsearchAsyncClient(transport));
	}

	private static void limit(ConnectionConfig.Builder config, SearchProperties properties) {
		config.setConnectTimeout(timeout(properties.connectTimeout()))
			.setSocketTimeout(timeout(properties.workTimeout()));
	}

	private static void limit(RequestConfig.Builder config, SearchProperties properties) {
		config.setResponseTimeout(timeout(properties.workTimeout()))
			.setConnectionRequestTimeout(timeout(properties.requestTimeout()));
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.of(duration);
	}

	private static @Nullable String credentials(SearchProperties properties) {
		if (properties.apiKey() != null) {
			return "ApiKey " + properties.apiKey();
		}
		if (properties.username() != null) {
			String pair = properties.username() + ":" + properties.password();
			return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
		}
		return null;
	}

	private static SSLContext trusting(Path caCertificate) {
		try (InputStream pem = Files.newInputStream(caCertificate)) {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			int position = 0;
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
				trusted.setCertificateEntry("ca-" + position++, certificate);
			}
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context;
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalArgumentException(
					"talentmarkt.elasticsearch.ca-certificate is not a certificate: " + caCertificate, ex);
		}
	}

}
