package nl.talentmarkt.frontend.page;

import java.util.List;

/**
 * The sign that stands for a talent where others would put a photo, on a field of 32 by
 * 32.
 *
 * @param background number of the colour behind the patches, see {@code talent.css}
 * @param patches what lies on it
 */
public record TalentMark(int background, List<Patch> patches) {

	/**
	 * All shapes of one colour.
	 *
	 * @param tone number of its colour, see {@code talent.css}
	 * @param path the outline, as the {@code d} of an SVG path
	 */
	public record Patch(int tone, String path) {
	}

}
