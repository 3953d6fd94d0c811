package nl.talentmarkt.marketplace.vum;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a job seeker's profile, out of which fields are taken one by one: what is
 * left in the end is what nobody asked for. Nothing of it is trusted; what has another
 * type than the standard says is reported and passed over.
 */
final class VumNode {

	private final ObjectNode json;

	private final String path;

	private final ReportLines report;

	VumNode(ObjectNode json, String path, ReportLines report) {
		this.json = json;
		this.path = path;
		this.report = report;
	}

	/** The full name of a field, as the report calls it. */
	String field(String name) {
		return this.path + name;
	}

	Optional<String> text(String name) {
		return take(name).flatMap((value) -> value.isString() ? Optional.of(value.stringValue()) : wrong(name));
	}

	Optional<Integer> number(String name) {
		return take(name).flatMap((value) -> (value.isIntegralNumber() && value.canConvertToInt())
				? Optional.of(value.intValue()) : wrong(name));
	}

	Optional<LocalDate> date(String name) {
		return text(name).flatMap((text) -> {
			try {
				return Optional.of(LocalDate.parse(text));
			}
			catch (DateTimeParseException ex) {
				return wrong(name);
			}
		});
	}

	Optional<VumNode> object(String name) {
		return take(name).flatMap((value) -> (value instanceof ObjectNode object)
				? Optional.of(new VumNode(object, field(name) + ".", this.report)) : wrong(name));
	}

	List<VumNode> objects(String name) {
		List<VumNode> objects = new ArrayList<>();
		take(name).ifPresent((value) -> {
			if (!(value instanceof ArrayNode array)) {
				wrong(name);
				return;
			}
			for (JsonNode element : array) {
				if (element instanceof ObjectNode object) {
					objects.add(new VumNode(object, field(name) + "[].", this.report));
				}
				else {
					wrong(name + "[]");
				}
			}
		});
		return objects;
	}

	/** Passes over a field with everything in it. */
	void leave(String name, Remark remark) {
		take(name).ifPresent((value) -> this.report.note(field(name), remark));
	}

	/** Reports every field that was not taken out. */
	void leaveTheRest() {
		for (String name : List.copyOf(this.json.propertyNames())) {
			leave(name, Remark.UNKNOWN_FIELD);
		}
	}

	/** Nothing said is as good as no field at all; an empty list is nothing said. */
	private Optional<JsonNode> take(String name) {
		return Optional.ofNullable(this.json.remove(name))
			.filter((value) -> !value.isNull() && !(value instanceof ArrayNode array && array.isEmpty()));
	}

	private <T> Optional<T> wrong(String name) {
		this.report.note(field(name), Remark.WRONG_TYPE);
		return Optional.empty();
	}

}
