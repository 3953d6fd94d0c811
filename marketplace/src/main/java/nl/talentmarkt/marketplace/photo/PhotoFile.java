package nl.talentmarkt.marketplace.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

import nl.talentmarkt.marketplace.photo.PhotoRefusedException.Reason;

/**
 * What somebody sent as a photo, from whomever it came. Its content alone says what it
 * is, and everything that would cost much to decode is refused before decoding.
 */
final class PhotoFile {

	private static final long MOST_PIXELS = 40_000_000;

	/** Cameras write ten at the most; thousands would keep a processor busy for hours. */
	private static final int MOST_SCANS = 64;

	private static final int START_OF_SCAN = 0xDA;

	private static final int JPEG_START = 2;

	/** Marker and length. */
	private static final int JPEG_PART_FRAME = 4;

	private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };

	private static final int PNG_SIGNATURE = 8;

	/** Length, type and checksum. */
	private static final int PNG_CHUNK_FRAME = 12;

	private static final int PNG_ANIMATION = 0x6163_544C;

	private final byte[] content;

	PhotoFile(byte[] content) {
		this.content = content;
	}

	/**
	 * Decodes the picture as it was meant to be seen: upright, without transparency.
	 * @param enough how many pixels the longest side needs; a much larger picture is read
	 * with some of its pixels left out
	 * @return the picture, of about twice that size when it is larger
	 * @throws PhotoRefusedException when it is no photo, or costs too much
	 */
	BufferedImage upright(int enough) {
		if (this.content.length > PhotoDesk.MOST_BYTES) {
			throw new PhotoRefusedException(Reason.TOO_LARGE);
		}
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(this.content))) {
			Format format = Format.of(input).orElseThrow(() -> new PhotoRefusedException(Reason.NOT_A_PHOTO));
			refuseWhatNeverEnds(format);
			return read(input, format, enough);
		}
		catch (PhotoRefusedException ex) {
			throw ex;
		}
		// Damaged files make readers fail in every way that there is.
		catch (IOException | RuntimeException ex) {
			throw new PhotoRefusedException(Reason.UNREADABLE);
		}
	}

	private BufferedImage read(ImageInputStream input, Format format, int enough) throws IOException {
		ImageReader reader = format.reader;
		try {
			// Texts in a PNG can unfold to gigabytes, and many a telephone writes its
			// parts in an order that readers take amiss.
			reader.setInput(input, true, true);
			long longest = Math.max(reader.getWidth(0), reader.getHeight(0));
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw new PhotoRefusedException(Reason.TOO_MANY_PIXELS);
			}
			ImageReadParam few = reader.getDefaultReadParam();
			int step = (int) Math.max(1, longest / (2L * enough));
			few.setSourceSubsampling(step, step, 0, 0);
			BufferedImage picture = onWhite(reader.read(0, few));
			return format.jpeg ? turn().apply(picture) : picture;
		}
		finally {
			reader.dispose();
		}
	}

	/** How to hold it: what the telephone wrote, or as it is. */
	private ImageFilter turn() {
		return exif().map(ExifUtils::getOrientationFromExif)
			.map(ExifFilterUtils::getFilterForOrientation)
			.orElse((picture) -> picture);
	}

	/** Each part begins with FF, what it is, and how long it is. */
	private Optional<byte[]> exif() {
		ByteBuffer parts = ByteBuffer.wrap(this.content);
		int at = JPEG_START;
		while (at + EXIF.length + JPEG_PART_FRAME <= this.content.length && this.content[at] == (byte) 0xFF
				&& this.content[at + 1] != (byte) START_OF_SCAN) {
			int end = at + 2 + Short.toUnsignedInt(parts.getShort(at + 2));
			int content = at + JPEG_PART_FRAME;
			if (Arrays.equals(this.content, content, content + EXIF.length, EXIF, 0, EXIF.length)) {
				return Optional.of(Arrays.copyOfRange(this.content, content, end));
			}
			at = end;
		}
		return Optional.empty();
	}

	private static BufferedImage onWhite(BufferedImage picture) {
		BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = opaque.createGraphics();
		canvas.drawImage(picture, 0, 0, Color.WHITE, null);
		canvas.dispose();
		return opaque;
	}

	private void refuseWhatNeverEnds(Format format) {
		if (format.jpeg && scans() > MOST_SCANS) {
			throw new PhotoRefusedException(Reason.UNREADABLE);
		}
		if (!format.jpeg && isAnimated()) {
			throw new PhotoRefusedException(Reason.MOVING);
		}
	}

	/** In what lies between markers, no FF is followed by this. */
	private int scans() {
		int scans = 0;
		for (int at = 1; at < this.content.length; at++) {
			if (this.content[at] == (byte) START_OF_SCAN && this.content[at - 1] == (byte) 0xFF) {
				scans++;
			}
		}
		return scans;
	}

	private boolean isAnimated() {
		ByteBuffer chunks = ByteBuffer.wrap(this.content);
		long at = PNG_SIGNATURE;
		while (at + PNG_CHUNK_FRAME <= this.content.length) {
			long length = Integer.toUnsignedLong(chunks.getInt((int) at));
			if (chunks.getInt((int) at + Integer.BYTES) == PNG_ANIMATION) {
				return true;
			}
			at += PNG_CHUNK_FRAME + length;
		}
		return false;
	}

	/**
	 * One of the two formats that are read.
	 *
	 * @param reader reads it
	 * @param jpeg whether it is JPEG, which is PNG otherwise
	 */
	private record Format(ImageReader reader, boolean jpeg) {

		static Optional<Format> of(ImageInputStream input) throws IOException {
			for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext();) {
				ImageReader reader = readers.next();
				boolean jpeg = "jpeg".equalsIgnoreCase(reader.getFormatName());
				if (jpeg || "png".equalsIgnoreCase(reader.getFormatName())) {
					return Optional.of(new Format(reader, jpeg));
				}
			}
			return Optional.empty();
		}

	}

}
