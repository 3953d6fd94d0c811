package nl.talentmarkt.marketplace.vum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;

/** Counts what an import does, one job seeker after the other. */
final class Tally {

	private static final int LISTED = 100;

	private final Map<String, ReportLine> lines = new LinkedHashMap<>();

	private final List<RefusedProfile> refused = new ArrayList<>();

	private int profiles;

	private int added;

	private int present;

	void read() {
		this.profiles++;
	}

	int profiles() {
		return this.profiles;
	}

	Mono<Void> refuse(RefusedProfile.Reason reason) {
		if (this.refused.size() < LISTED) {
			this.refused.add(new RefusedProfile(this.profiles, reason));
		}
		return Mono.empty();
	}

	Mono<Void> present() {
		return Mono.fromRunnable(() -> this.present++);
	}

	Mono<Void> added(List<ReportLine> report) {
		return Mono.fromRunnable(() -> {
			this.added++;
			report.forEach(this::add);
		});
	}

	private void add(ReportLine line) {
		this.lines.merge(line.field() + " " + line.remark(),
				new ReportLine(line.field(), line.remark(), "", "", line.times()),
				(sum, more) -> new ReportLine(sum.field(), sum.remark(), "", "", sum.times() + more.times()));
	}

	VumReport report(String file, Duration took) {
		List<ReportLine> sorted = this.lines.values()
			.stream()
			.sorted((one, other) -> one.field().compareTo(other.field()))
			.toList();
		return new VumReport(file, this.profiles, this.added, this.present, this.refused, sorted, took);
	}

}
