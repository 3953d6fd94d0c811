package nl.talentmarkt.marketplace.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Files that people could send as a photo. */
public final class SamplePhotos {

	/** Stands where a telephone writes down where a photo was made. */
	public static final String PLACE = "52 22 26.4 N 4 53 22.5 E";

	private static final int PNG_SIGNATURE = 8;

	private static final int IHDR_END = PNG_SIGNATURE + 25;

	private SamplePhotos() {
	}

	/**
	 * A photo whose left half is red and whose right half is blue.
	 * @param width in pixels
	 * @param height in pixels
	 * @return a JPEG without anything else in it
	 */
	public static byte[] jpeg(int width, int height) {
		return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
	}

	/**
	 * The same as a telephone would write it that was held at a slant.
	 * @param width in pixels
	 * @param height in pixels
	 * @param orientation 1 to 8, as EXIF has it
	 * @return a JPEG with the orientation and the place in it
	 */
	public static byte[] fromTelephone(int width, int height, int orientation) {
		byte[] place = (PLACE + " ".repeat(40 - PLACE.length())).getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
		exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
		exif.putInt(8).putShort((short) 2);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putShort((short) 0x8298).putShort((short) 2).putInt(place.length).putInt(38);
		exif.putInt(0).put(place);
		byte[] plain = jpeg(width, height);
		ByteBuffer file = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
		file.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2)).put(exif.array());
		return file.put(plain, 2, plain.length - 2).array();
	}

	static byte[] png(int width, int height, int type) {
		return written(picture(width, height, type), "png");
	}

	static byte[] gif() {
		return written(picture(20, 20, BufferedImage.TYPE_INT_RGB), "gif");
	}

	static byte[] transparentPng() {
		return written(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
	}

	/** Few bytes that say they are a huge picture. */
	static byte[] hugePng(int width, int height) {
		byte[] file = png(10, 10, BufferedImage.TYPE_INT_RGB);
		ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
		CRC32 check = new CRC32();
		check.update(file, 12, 17);
		ByteBuffer.wrap(file).putInt(29, (int) check.getValue());
		return file;
	}

	static byte[] hugeJpeg(int width, int height) {
		byte[] file = jpeg(10, 10);
		for (int at = 0; at < file.length; at++) {
			if (file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xC0) {
				ByteBuffer.wrap(file).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
				return file;
			}
		}
		throw new IllegalStateException("No frame in the JPEG");
	}

	/** Puts a chunk behind the header. */
	static byte[] withChunk(byte[] png, String type, byte[] content) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(content);
		return ByteBuffer.allocate(png.length + 12 + content.length)
			.put(png, 0, IHDR_END)
			.putInt(content.length)
			.put(name)
			.put(content)
			.putInt((int) check.getValue())
			.put(png, IHDR_END, png.length - IHDR_END)
			.array();
	}

	/** Repeats the last part of a photo. */
	static byte[] withScans(byte[] jpeg, int times) {
		int scan = new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");
		byte[] part = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(jpeg, 0, scan);
		for (int time = 0; time < times; time++) {
			file.writeBytes(part);
		}
		file.write(jpeg, jpeg.length - 2, 2);
		return file.toByteArray();
	}

	static BufferedImage read(byte[] file) {
		try {
			return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file))).orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage picture(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(Color.RED);
		canvas.fillRect(0, 0, width / 2, height);
		canvas.setColor(Color.BLUE);
		canvas.fillRect(width / 2, 0, width - width / 2, height);
		canvas.dispose();
		return picture;
	}

	private static byte[] written(BufferedImage picture, String format) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
