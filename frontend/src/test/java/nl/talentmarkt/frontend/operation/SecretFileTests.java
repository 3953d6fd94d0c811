package nl.talentmarkt.frontend.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecretFileTests {

	@TempDir
	private Path folder;

	@Test
	void isMadeOnceForItsOwnerOnly() throws IOException {
		Path file = this.folder.resolve("data/secret");
		byte[] first = new SecretFile(file).readOrMake();
		assertThat(first).hasSize(32);
		assertThat(new SecretFile(file).readOrMake()).isEqualTo(first);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void saysWhatToDoWhenItIsDamaged() throws IOException {
		Path file = Files.writeString(this.folder.resolve("secret"), "geen hex");
		assertThatIllegalStateException().isThrownBy(() -> new SecretFile(file).readOrMake())
			.withMessageContaining("Remove the file");
	}

	@Test
	void givesEachPurposeItsOwnValues() {
		ApplicationSecret secret = new ApplicationSecret(new byte[32]);
		byte[] data = "x".getBytes(StandardCharsets.UTF_8);
		assertThat(secret.sign("a", data)).hasSize(32)
			.isEqualTo(secret.sign("a", data))
			.isNotEqualTo(secret.sign("b", data));
		assertThatIllegalArgumentException().isThrownBy(() -> new ApplicationSecret(new byte[31]));
	}

}
