package nl.talentmarkt.frontend.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.talentmarkt.frontend.access.RouteTable.Row;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route of the running application, tried by every role. */
class RouteMatrixTests extends RoutesInUse {

	private static final String NOT_FOUND = "Deze pagina is er niet";

	static List<Row> rows() {
		return RouteTable.written();
	}

	@Test
	void knowsEveryRoute() {
		Set<String> written = rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
		Set<String> running = RouteTable.running(mapping());
		Set<String> missing = new TreeSet<>(running);
		missing.removeAll(written);
		Set<String> stale = new TreeSet<>(written);
		stale.removeAll(running);
		assertThat(missing).as("routes that the application has: add a line to src/test/resources/routes.txt for")
			.isEmpty();
		assertThat(stale).as("routes that the application has no more: remove from src/test/resources/routes.txt")
			.isEmpty();
		assertThat(rows()).hasSize(written.size());
	}

	@Test
	void everyRouteRequiresAPermission() {
		List<HandlerMethod> open = new ArrayList<>(mapping().getHandlerMethods().values());
		open.removeIf((method) -> RouteRights.permissionOf(method) != null);
		assertThat(open).as("controller methods without @Requires, which nobody can use").isEmpty();
		assertThat(Permission.values()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void isOpenToThoseAndNobodyElse(Row row) {
		RouteSamples samples = samples();
		for (Role role : Role.values()) {
			Browser browser = browserOf(role);
			Answer answer = send(browser, row, samples);
			if (row.allowed().contains(role)) {
				assertAllowed(row, role, answer);
			}
			else if (role == Role.ANONYMOUS) {
				assertInvited(row, answer);
			}
			else {
				assertUnseen(row, role, answer);
			}
		}
	}

	private static Answer send(Browser browser, Row row, RouteSamples samples) {
		String path = samples.fill(row.path());
		if (row.isStream()) {
			return browser.get(path, "Accept", "text/event-stream");
		}
		if ("GET".equals(row.method())) {
			return browser.get(path);
		}
		return browser.send(row.method(), path,
				samples.fill(row.form()) + "&" + Browser.encode(Map.of("_csrf", browser.formToken())));
	}

	private static void assertAllowed(Row row, Role role, Answer answer) {
		assertThat(answer.reachedController()).as("%s as %s reaches its controller: %s", row, role, answer.status())
			.isTrue();
		assertThat(answer.status()).as("%s as %s", row, role).isNotIn(401, 403).isLessThan(500);
		if (!row.path().contains("{")) {
			assertThat(answer.status()).as("%s as %s", row, role).isNotEqualTo(404);
		}
	}

	private static void assertInvited(Row row, Answer answer) {
		assertThat(answer.reachedController()).isFalse();
		if ("GET".equals(row.method())) {
			assertThat(answer.status()).as("%s by nobody", row).isEqualTo(303);
			assertThat(answer.location()).startsWith("/inloggen?naar=%2F");
		}
		else {
			assertThat(answer.status()).as("%s by nobody", row).isEqualTo(401);
		}
	}

	private static void assertUnseen(Row row, Role role, Answer answer) {
		assertThat(answer.reachedController()).as("%s as %s", row, role).isFalse();
		assertThat(answer.status()).as("%s as %s", row, role).isEqualTo(404);
		assertThat(answer.body()).contains(NOT_FOUND);
	}

}
