package nl.talentmarkt.frontend.example;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.photo.TalentPhoto;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Consents;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * Gives some of the first example talents a portrait: a drawing of circles in two
 * colours, so that it is of nobody.
 */
final class ExamplePortraits {

	/** The version of the text that they agreed to. */
	private static final String CONSENT_TEXT = "foto-2026-11";

	private static final int AMONG = 300;

	private static final int EVERY = 5;

	private static final int SIDE = 320;

	private static final int GOLDEN = 137;

	private static final int CIRCLE = 360;

	private ExamplePortraits() {
	}

	/**
	 * Adds the consent to a portrait to those consents that stand, for every fifth of the
	 * first talents, who all have an account.
	 * @param index the place in the row, 0 for the first
	 * @param consents what the talent agreed to
	 * @return the same and the photo
	 */
	static Consents agreed(int index, Consents consents) {
		if (index >= AMONG || index % EVERY != 0 || consents.given().stream().noneMatch(Consent::stands)) {
			return consents;
		}
		Consent before = consents.given().getLast();
		List<Consent> all = new ArrayList<>(consents.given());
		all.add(new Consent(Consent.Purpose.PHOTO, CONSENT_TEXT, before.language(), before.way(),
				before.givenAt().plus(Duration.ofHours(1)), before.recordedBy(), null));
		return new Consents(all);
	}

	/**
	 * Draws the portraits of those who agreed.
	 * @param talents some talents
	 * @return the photos
	 */
	static List<TalentPhoto> of(List<Talent> talents) {
		return talents.stream()
			.flatMap((talent) -> talent.consents()
				.standing(Consent.Purpose.PHOTO)
				.map((consent) -> photo(talent, consent))
				.stream())
			.toList();
	}

	private static TalentPhoto photo(Talent talent, Consent consent) {
		AccountId by = consent.recordedBy();
		return new TalentPhoto(talent.id(), draw(new Random(talent.id().value().hashCode())), consent.givenAt(), by);
	}

	private static byte[] draw(Random random) {
		float hue = (random.nextInt(CIRCLE) * GOLDEN % CIRCLE) / (float) CIRCLE;
		BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = picture.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setColor(Color.getHSBColor(hue, 0.25f, 0.95f));
		canvas.fillRect(0, 0, SIDE, SIDE);
		canvas.setColor(Color.getHSBColor(hue + 0.08f, 0.6f, 0.45f));
		circle(canvas, SIDE / 2, SIDE + SIDE / 8, SIDE * 3 / 8);
		canvas.setColor(Color.getHSBColor(hue + 0.5f, 0.4f, 0.7f));
		circle(canvas, SIDE / 2, SIDE * 2 / 5, SIDE / 5 + random.nextInt(SIDE / 20));
		canvas.dispose();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "jpg", jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

	private static void circle(Graphics2D canvas, int x, int y, int radius) {
		canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
	}

}
