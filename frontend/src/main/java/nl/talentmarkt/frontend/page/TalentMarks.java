package nl.talentmarkt.frontend.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import nl.talentmarkt.frontend.page.TalentMark.Patch;

import org.springframework.stereotype.Component;

/**
 * Draws a talent's mark from the talent code: the same code always gives the same mark,
 * and the mark says nothing about the person. A quarter of four tiles is turned around
 * the middle, as in a tiled floor.
 */
@Component("talentMarks")
public class TalentMarks {

	private static final int TILE = 8;

	private static final int SIDE = 4 * TILE;

	/** Background and the three colours on it. */
	private static final int[][] PALETTES = { { 5, 1, 4, 2 }, { 0, 3, 1, 6 }, { 2, 3, 5, 1 }, { 3, 0, 2, 6 },
			{ 4, 5, 3, 2 }, { 1, 5, 0, 3 }, { 5, 6, 3, 0 }, { 3, 2, 5, 4 } };

	/**
	 * The mark of a talent.
	 * @param code the talent code
	 * @return its mark
	 */
	public TalentMark of(String code) {
		SplittableRandom choice = new SplittableRandom(code.hashCode() * 0x9E3779B97F4A7C15L);
		int[] palette = PALETTES[choice.nextInt(PALETTES.length)];
		List<StringBuilder> paths = List.of(new StringBuilder(), new StringBuilder(), new StringBuilder());
		for (int tile = 0; tile < 4; tile++) {
			Shape[] shapes = Shape.values();
			Shape shape = shapes[choice.nextInt(shapes.length)];
			int turned = choice.nextInt(4);
			StringBuilder path = paths.get((tile < 3) ? tile : choice.nextInt(3));
			for (int quarter = 0; quarter < 4; quarter++) {
				path.append(shape.path(corners(tile % 2 * TILE, tile / 2 * TILE, turned, quarter)));
			}
		}
		List<Patch> patches = new ArrayList<>();
		for (int tone = 0; tone < paths.size(); tone++) {
			patches.add(new Patch(palette[tone + 1], paths.get(tone).toString()));
		}
		return new TalentMark(palette[0], List.copyOf(patches));
	}

	/**
	 * The corners of a tile, clockwise, beginning at the one that was turned to the
	 * front.
	 */
	private static Corner[] corners(int x, int y, int turned, int quarter) {
		Corner[] square = { new Corner(x, y), new Corner(x + TILE, y), new Corner(x + TILE, y + TILE),
				new Corner(x, y + TILE) };
		Corner[] corners = new Corner[square.length];
		for (int index = 0; index < square.length; index++) {
			corners[index] = square[(index + turned) % square.length].turnedAroundTheMiddle(quarter);
		}
		return corners;
	}

	private enum Shape {

		/** A quarter of a disc. */
		FAN("M%1$s L%2$s A8 8 0 0 1 %4$s Z"),

		/** Half of the tile. */
		SLOPE("M%1$s L%2$s L%4$s Z"),

		/** A leaf from corner to corner. */
		LEAF("M%1$s A8 8 0 0 1 %3$s A8 8 0 0 1 %1$s Z");

		private final String outline;

		Shape(String outline) {
			this.outline = outline;
		}

		String path(Corner[] corners) {
			return this.outline.formatted((Object[]) corners);
		}

	}

	private record Corner(int x, int y) {

		Corner turnedAroundTheMiddle(int quarters) {
			return (quarters == 0) ? this : new Corner(SIDE - this.y, this.x).turnedAroundTheMiddle(quarters - 1);
		}

		@Override
		public String toString() {
			return this.x + " " + this.y;
		}

	}

}
