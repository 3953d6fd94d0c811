package nl.talentmarkt.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The browser of these tests: the Chromium or Chrome that is installed, else the one that
 * this machine's packages bring, else Playwright's own. Says what it does; a machine
 * without any browser fails the tests.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	/** Quiet, and able to run as root, which sandboxed Chromium refuses. */
	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static Chromium open() {
		Optional<Path> executable = installed().or(Chromium::installPackage);
		if (executable.isEmpty()) {
			downloadWithPlaywright();
		}
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(OPTIONS);
		executable.ifPresent(options::setExecutablePath);
		return new Chromium(playwright, playwright.chromium().launch(options));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Optional<Path> installed() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Optional<Path> installPackage() {
		if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
			return Optional.empty();
		}
		System.out.println("No Chromium found: installing Debian's package with apt-get");
		run("apt-get", "update");
		run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
		return installed();
	}

	private static void downloadWithPlaywright() {
		System.out.println("No Chromium found: downloading Playwright's own");
		// In a process of its own, because it ends the one it runs in.
		run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
	}

	private static void run(String... command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			int status = builder.start().waitFor();
			if (status != 0) {
				System.out.println(String.join(" ", command) + " ended with status " + status);
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
