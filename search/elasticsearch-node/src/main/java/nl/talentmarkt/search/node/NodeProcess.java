package nl.talentmarkt.search.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.util.unit.DataSize;

/**
 * The command that runs the node, on the Java platform that runs the application.
 * <p>
 * Measured on 2 idle cores with JDK 25, medians of 3 starts: an archive of loaded classes
 * (80 MB, written while the first process ends, which takes it about 3 seconds) brings a
 * start from 2.8 to 1.6 seconds. The serial collector and a small first heap keep the
 * process at about 200 MB after start, 285 MB with 50,000 small documents searched 500
 * times, where the garbage-first collector with all its heap takes 390 MB after start.
 * Leaving out the optimising compiler would save half a second of a start without archive
 * and slow down the search from then on.
 */
final class NodeProcess {

	private static final String CLASSES = "classes.jsa";

	private static final String LAUNCHER = "nl.talentmarkt.search.node.launcher.NodeLauncher";

	/**
	 * Options for Java in the environment are meant for the application: debuggers,
	 * agents, ports.
	 */
	private static final List<String> APPLICATION_ONLY = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS",
			"_JAVA_OPTIONS");

	private NodeProcess() {
	}

	/**
	 * Starts the process; it ends when its standard input is closed.
	 * @param home the files of the node
	 * @param folder where data and logs belong
	 * @param heap the most memory for Java objects
	 * @param httpPorts the ports to try in this order, 0 for any
	 * @return the process, its errors on its standard output
	 */
	static Process start(Path home, Path folder, DataSize heap, String httpPorts) throws IOException {
		Path logs = Files.createDirectories(folder.resolve("logs"));
		ProcessBuilder process = new ProcessBuilder(command(heap, logs, folder, httpPorts)).directory(home.toFile())
			.redirectErrorStream(true);
		Map<String, String> environment = process.environment();
		APPLICATION_ONLY.forEach(environment::remove);
		return process.start();
	}

	/**
	 * An archive that was being written when the process was killed could keep it from
	 * starting; without one the next start only takes longer.
	 * @param home the files of the node
	 */
	static void forgetClasses(Path home) throws IOException {
		Files.deleteIfExists(home.resolve(CLASSES));
	}

	private static List<String> command(DataSize heap, Path logs, Path folder, String httpPorts) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		long megabytes = heap.toMegabytes();
		return List.of(java, "-Xms64m", "-Xmx" + megabytes + "m", "-XX:MaxDirectMemorySize=" + megabytes / 2 + "m",
				"-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:ErrorFile=" + logs.resolve("crash.log"),
				"-XX:-UsePerfData", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + CLASSES, "-Xlog:disable",
				"-Xlog:all=error:stderr", "-Djava.awt.headless=true", "-Dio.netty.noUnsafe=true",
				"-Dio.netty.noKeySetOptimization=true", "-Dio.netty.recycler.maxCapacityPerThread=0",
				"-Dlog4j.shutdownHookEnabled=false", "-Dlog4j2.disable.jmx=true",
				"-Dlog4j2.configurationFile=config" + File.separator + "log4j2.properties",
				"-Dtalentmarkt.logs=" + logs, "-p", "lib", "--add-modules=ALL-MODULE-PATH",
				"--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core,ALL-UNNAMED",
				"--add-exports=org.elasticsearch.server/org.elasticsearch.plugins=ALL-UNNAMED", "-cp", "launcher.jar",
				LAUNCHER, folder.toString(), httpPorts);
	}

}
