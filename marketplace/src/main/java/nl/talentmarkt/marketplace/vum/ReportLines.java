package nl.talentmarkt.marketplace.vum;

import java.util.ArrayList;
import java.util.List;

/** Gathers what became of the fields of one job seeker. */
final class ReportLines {

	/** A profile of the standard has about a hundred fields. */
	private static final int MOST = 250;

	private static final int LONGEST_FIELD = 120;

	private static final int LONGEST_VALUE = 60;

	private final List<ReportLine> lines = new ArrayList<>();

	void taken(String field, Object value) {
		add(field, Remark.TAKEN, value, value);
	}

	void mapped(String field, Remark remark, Object from, Object to) {
		add(field, remark, from, to);
	}

	/** Without the value, which may be private. */
	void note(String field, Remark remark) {
		add(field, remark, "", "");
	}

	void left(String field, Remark remark, Object from) {
		add(field, remark, from, "");
	}

	List<ReportLine> lines() {
		return List.copyOf(this.lines);
	}

	private void add(String field, Remark remark, Object from, Object to) {
		ReportLine line = new ReportLine(shortened(field, LONGEST_FIELD), remark, shortened(from, LONGEST_VALUE),
				shortened(to, LONGEST_VALUE), 1);
		for (int index = 0; index < this.lines.size(); index++) {
			if (this.lines.get(index).says(line)) {
				this.lines.set(index, this.lines.get(index).again());
				return;
			}
		}
		if (this.lines.size() < MOST) {
			this.lines.add(line);
		}
	}

	private static String shortened(Object value, int most) {
		String text = value.toString();
		return (text.length() > most) ? text.substring(0, most) + "…" : text;
	}

}
