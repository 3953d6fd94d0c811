package nl.talentmarkt.frontend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.intake.OutsideFile;

/**
 * Keeps an uploaded file for as long as its import runs: the server forgets its own copy
 * when it has answered. Others on the machine cannot read it.
 */
@Component
class Uploads {

	private static final Logger logger = LoggerFactory.getLogger(Uploads.class);

	private static final int LONGEST_NAME = 80;

	/**
	 * Keeps a file.
	 * @param part what was uploaded
	 * @return the file, to be {@linkplain #forget forgotten} after use
	 */
	Mono<OutsideFile> keep(FilePart part) {
		return Mono.fromCallable(() -> Files.createTempFile("talentmarkt-", ".upload"))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((path) -> part.transferTo(path).thenReturn(new OutsideFile(path, nameOf(part))));
	}

	/**
	 * Removes a file that was kept.
	 * @param file the file
	 * @return when it is gone
	 */
	Mono<Void> forget(OutsideFile file) {
		return Mono.<Void>fromRunnable(() -> delete(file.path())).subscribeOn(Schedulers.boundedElastic());
	}

	private static void delete(Path path) {
		try {
			Files.deleteIfExists(path);
		}
		catch (IOException ex) {
			logger.warn("An uploaded file could not be removed: {}", path, ex);
		}
	}

	/** The last part of the name; some browsers send a whole path. */
	private static String nameOf(FilePart part) {
		String name = part.filename().replace('\\', '/');
		String last = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
		return last.substring(Math.max(0, last.length() - LONGEST_NAME));
	}

}
