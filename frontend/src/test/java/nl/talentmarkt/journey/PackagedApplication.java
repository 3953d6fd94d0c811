package nl.talentmarkt.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

/**
 * The packaged application, started as its users start it:
 * {@code java -jar talentmarkt.jar}.
 */
final class PackagedApplication implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NEVER)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final Process process;

	private final URI address;

	private final Path log;

	private PackagedApplication(Process process, URI address, Path log) {
		this.process = process;
		this.address = address;
		this.log = log;
	}

	/**
	 * Starts the application and waits until its first page answers.
	 * @param folder where its data and its log go
	 * @param arguments further command line arguments
	 * @return the running application
	 */
	static PackagedApplication start(Path folder, String... arguments) {
		int port = freePort();
		Path log = newLog(folder);
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString(),
						"--server.port=" + port, "--talentmarkt.data-folder=" + folder.resolve("data")));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
				.start();
			PackagedApplication application = new PackagedApplication(process, URI.create("http://localhost:" + port),
					log);
			application.awaitFirstPage();
			return application;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One that is too late must not stay behind: nobody would end it. */
	private void awaitFirstPage() {
		try {
			await("its first page", () -> status("/") == 200);
		}
		catch (RuntimeException | Error ex) {
			kill();
			throw ex;
		}
	}

	URI address() {
		return this.address;
	}

	long pid() {
		return this.process.pid();
	}

	/** Waits until the example talents, which a first start brings, can be searched. */
	void awaitExampleTalents() {
		awaitExampleTalents(PATIENCE);
	}

	/** Waits longer, for many of them. */
	void awaitExampleTalents(Duration patience) {
		await("example talents", patience, () -> log().contains("Example talents can be found"));
	}

	/** Waits until coaches can search as many talents. */
	void awaitCaseloads(Duration patience, int talents) {
		await("caseloads", patience, () -> log().contains("Index of caseloads built: Rebuild[read=" + talents + ","));
	}

	/** Waits until talents can be searched, when they were there before. */
	void awaitSearch() {
		await("search", () -> log().contains("Search is AVAILABLE"));
	}

	String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns every process that this one started, and theirs. */
	List<ProcessHandle> descendants() {
		return this.process.descendants().toList();
	}

	/** Ends the process as a power cut would: nothing in it can react. */
	void kill() {
		this.process.destroyForcibly();
		join();
	}

	/** Ends the process as Ctrl-C does. */
	void end() {
		this.process.destroy();
		join();
	}

	@Override
	public void close() {
		end();
	}

	private void join() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
				throw new IllegalStateException("The application did not end; its log ends with:\n" + tail());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void await(String what, java.util.concurrent.Callable<Boolean> reached) {
		await(what, PATIENCE, reached);
	}

	private void await(String what, Duration patience, java.util.concurrent.Callable<Boolean> reached) {
		Awaitility.await(what).atMost(patience).pollInterval(Duration.ofMillis(100)).until(() -> {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The application ended before " + what + ":\n" + tail());
			}
			return reached.call();
		});
	}

	private int status(String path) throws InterruptedException {
		try {
			return HTTP
				.send(HttpRequest.newBuilder(this.address.resolve(path)).timeout(Duration.ofSeconds(5)).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException notYet) {
			return 0;
		}
	}

	private String tail() {
		List<String> lines = log().lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
	}

	private static Path newLog(Path folder) {
		try {
			return Files.createTempFile(folder, "application", ".log");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path jar() {
		return Path.of(System.getProperty("talentmarkt.jar", "target/talentmarkt.jar")).toAbsolutePath();
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
