package nl.talentmarkt.marketplace.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.marketplace.photo.PhotoRefusedException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PortraitTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@Test
	void makesALargePhotoSmallAndLeavesASmallOneAsItIs() {
		BufferedImage small = portrait(SamplePhotos.jpeg(4000, 2000));
		assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(640, 320);
		BufferedImage same = portrait(SamplePhotos.jpeg(100, 50));
		assertThat(List.of(same.getWidth(), same.getHeight())).containsExactly(100, 50);
		BufferedImage line = portrait(SamplePhotos.jpeg(5000, 2));
		assertThat(List.of(line.getWidth(), line.getHeight())).containsExactly(640, 1);
	}

	@Test
	void turnsAPhotoUprightThatWasMadeAtASlant() {
		BufferedImage turned = portrait(SamplePhotos.fromTelephone(400, 200, 6));
		assertThat(List.of(turned.getWidth(), turned.getHeight())).containsExactly(200, 400);
		assertThat(isRed(turned, 100, 50)).isTrue();
		assertThat(isRed(turned, 100, 350)).isFalse();
		BufferedImage mirrored = portrait(SamplePhotos.fromTelephone(400, 200, 2));
		assertThat(isRed(mirrored, 50, 100)).isFalse();
		assertThat(isRed(mirrored, 350, 100)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 60000 })
	void takesEveryOrientationAndThoseThatDoNotExist(int orientation) {
		BufferedImage turned = portrait(SamplePhotos.fromTelephone(40, 20, orientation));
		assertThat(turned.getWidth() > turned.getHeight()).isEqualTo(orientation < 5 || orientation > 8);
	}

	@Test
	void leavesNothingInItButThePicture() {
		byte[] sent = SamplePhotos.fromTelephone(400, 200, 1);
		assertThat(textOf(sent)).contains("Exif", SamplePhotos.PLACE);
		assertThat(textOf(Portrait.of(sent))).doesNotContain("Exif", SamplePhotos.PLACE).contains("JFIF");
		byte[] commented = SamplePhotos.withChunk(SamplePhotos.png(20, 20, BufferedImage.TYPE_INT_RGB), "tEXt",
				("Comment\0" + SamplePhotos.PLACE).getBytes(StandardCharsets.US_ASCII));
		assertThat(textOf(Portrait.of(commented))).doesNotContain("Comment", SamplePhotos.PLACE);
	}

	@Test
	void takesAPngInEveryDepthAndPutsItOnWhite() {
		for (int type : List.of(BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY,
				BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY)) {
			assertThat(portrait(SamplePhotos.png(30, 20, type)).getWidth()).isEqualTo(30);
		}
		assertThat(portrait(SamplePhotos.transparentPng()).getRGB(10, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
	}

	@Test
	void refusesAFileThatIsTooLargeWithoutLookingAtIt() {
		assertRefused(Arrays.copyOf(SamplePhotos.jpeg(20, 20), 10_000_000), Reason.TOO_LARGE);
	}

	@Test
	void refusesAPictureThatWouldFillTheMemoryBeforeDecodingIt() {
		assertRefused(SamplePhotos.hugePng(50_000, 50_000), Reason.TOO_MANY_PIXELS);
		assertRefused(SamplePhotos.hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE), Reason.TOO_MANY_PIXELS,
				Reason.UNREADABLE);
		assertRefused(SamplePhotos.hugeJpeg(65_500, 65_500), Reason.TOO_MANY_PIXELS);
	}

	@Test
	void doesNotUnfoldTheTextsInAPng() throws Exception {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
		try (DeflaterOutputStream folded = new DeflaterOutputStream(text)) {
			byte[] megabyte = new byte[1 << 20];
			for (int times = 0; times < 2000; times++) {
				folded.write(megabyte);
			}
		}
		for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED)) {
			byte[] file = SamplePhotos.withChunk(SamplePhotos.png(30, 20, type), "zTXt", text.toByteArray());
			assertThat(file.length).isLessThan(PhotoDesk.MOST_BYTES);
			long before = allocated();
			assertTimeoutPreemptively(SOON, () -> Portrait.of(file));
			assertThat(allocated() - before).isLessThan(500_000_000);
		}
	}

	@Test
	void refusesAPhotoThatIsWrittenInEndlessLayers() {
		assertRefused(SamplePhotos.withScans(SamplePhotos.jpeg(400, 400), 1000), Reason.UNREADABLE);
	}

	@Test
	void refusesWhatMoves() {
		byte[] moving = SamplePhotos.withChunk(SamplePhotos.png(30, 20, BufferedImage.TYPE_INT_RGB), "acTL",
				new byte[] { 0, 0, 0, 2, 0, 0, 0, 0 });
		assertRefused(moving, Reason.MOVING);
	}

	@Test
	void believesTheContentAndNotTheName() {
		assertRefused(SamplePhotos.gif(), Reason.NOT_A_PHOTO);
		for (String other : List.of("", "JPEG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.7", "BM",
				"RIFF\0\0\0\0WEBPVP8 ")) {
			assertRefused(other.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_PHOTO);
		}
	}

	@Test
	void refusesWhatIsBrokenAndNeverFailsOtherwise() {
		Random random = new Random(7);
		for (byte[] whole : List.of(SamplePhotos.fromTelephone(60, 40, 6),
				SamplePhotos.png(60, 40, BufferedImage.TYPE_BYTE_INDEXED))) {
			for (int round = 0; round < 300; round++) {
				byte[] broken = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
				for (int hit = 0; hit < 5; hit++) {
					broken[random.nextInt(broken.length)] = (byte) random.nextInt();
				}
				assertThat(isTakenOrRefused(broken)).isTrue();
			}
		}
	}

	private static boolean isTakenOrRefused(byte[] file) {
		try {
			return Portrait.of(file).length > 0;
		}
		catch (PhotoRefusedException ex) {
			return true;
		}
	}

	private static void assertRefused(byte[] file, Reason... reasons) {
		assertTimeoutPreemptively(SOON,
				() -> assertThatExceptionOfType(PhotoRefusedException.class).isThrownBy(() -> Portrait.of(file))
					.satisfies((refused) -> assertThat(refused.reason()).isIn((Object[]) reasons)));
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
			.getTotalThreadAllocatedBytes();
	}

	private static BufferedImage portrait(byte[] file) {
		return SamplePhotos.read(Portrait.of(file));
	}

	private static boolean isRed(BufferedImage picture, int x, int y) {
		int rgb = picture.getRGB(x, y);
		return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 60;
	}

	private static String textOf(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

}
