package nl.talentmarkt.marketplace.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo as it is kept: small, upright, and written anew, so that nothing of the file it
 * came from is left but the picture: no place, no day, no camera.
 */
final class Portrait {

	/** The longest side, in pixels. */
	static final int SIZE = 640;

	private static final double QUALITY = 0.85;

	private Portrait() {
	}

	/**
	 * Makes a portrait of what somebody sent.
	 * @param file the content of a file
	 * @return a JPEG whose longest side has at most 640 pixels
	 * @throws PhotoRefusedException when the file is not taken
	 */
	static byte[] of(byte[] file) {
		return write(new PhotoFile(file).upright(SIZE));
	}

	private static byte[] write(BufferedImage picture) {
		double scale = Math.min(1, (double) SIZE / Math.max(picture.getWidth(), picture.getHeight()));
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			Thumbnails.of(picture)
				.forceSize(side(picture.getWidth(), scale), side(picture.getHeight(), scale))
				.imageType(BufferedImage.TYPE_INT_RGB)
				.outputFormat("jpg")
				.outputQuality(QUALITY)
				.toOutputStream(jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

	private static int side(int pixels, double scale) {
		return (int) Math.max(1, Math.round(pixels * scale));
	}

}
