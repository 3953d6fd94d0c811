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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * The packaged application, started as its users start it:
 * {@code java -jar talentmarkt.jar}.
 */
public final class PackagedApplication implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int FIRST_LASTING_PORT = 20_000;

	private static final int FIRST_CLIENT_PORT = 32_000;

	private static final Pattern STORE = Pattern.compile("mongodb://[^ \\s]+");

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
		PackagedApplication application = begin(folder, freePort(), List.of(), List.of(arguments));
		application.awaitFirstPage();
		return application;
	}

	/**
	 * Starts the application and does not wait for it.
	 * @param folder where its data and its log go
	 * @param port where its pages will be
	 * @param javaOptions what its Java is told
	 * @param arguments further command line arguments
	 * @return the application, which may not answer yet
	 */
	public static PackagedApplication begin(Path folder, int port, List<String> javaOptions, List<String> arguments) {
		Path log = newLog(folder);
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(javaOptions);
		command.addAll(List.of("-jar", jar().toString(), "--server.port=" + port,
				"--talentmarkt.data-folder=" + folder.resolve("data")));
		command.addAll(arguments);
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
				.start();
			return new PackagedApplication(process, URI.create("http://localhost:" + port), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until the first page answers. One that is too late must not stay behind:
	 * nobody would end it.
	 */
	public void awaitFirstPage() {
		try {
			await("its first page", () -> status("/") == 200);
		}
		catch (RuntimeException | Error ex) {
			kill();
			throw ex;
		}
	}

	/**
	 * Returns where its pages are.
	 * @return the address without a path
	 */
	public URI address() {
		return this.address;
	}

	/**
	 * Returns its process.
	 * @return the process id
	 */
	public long pid() {
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

	/**
	 * Waits until it says something.
	 * @param words what stands in its log then
	 */
	public void awaitWords(String words) {
		await("\"" + words + "\"", () -> log().contains(words));
	}

	/**
	 * Returns where its own store can be read.
	 * @return a {@code mongodb://} address, from its log
	 */
	public String storeAddress() {
		Matcher listening = STORE.matcher(log());
		if (!listening.find()) {
			throw new IllegalStateException("The application says nothing of its store:\n" + tail());
		}
		return listening.group();
	}

	/**
	 * Returns what it wrote since it was started.
	 * @return its log
	 */
	public String log() {
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

	/**
	 * Ends the process as {@code kill -9} does: nothing in it can react.
	 */
	public void kill() {
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

	/**
	 * Finds a port that stays free while nothing listens on it, for an application that
	 * is started again and again: below those that the operating system gives to clients,
	 * one of which may reach the port it came from.
	 * @return a port
	 */
	public static int lastingPort() {
		return ThreadLocalRandom.current()
			.ints(FIRST_LASTING_PORT, FIRST_CLIENT_PORT)
			.filter(PackagedApplication::isFree)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port)) {
			return socket.isBound();
		}
		catch (IOException taken) {
			return false;
		}
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
