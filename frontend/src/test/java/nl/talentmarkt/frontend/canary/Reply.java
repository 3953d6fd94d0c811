package nl.talentmarkt.frontend.canary;

import java.net.http.HttpHeaders;

/**
 * What the server answered to one request.
 *
 * @param request method and path
 * @param status the status
 * @param headers the headers
 * @param body the bytes
 */
// Bytes are read and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Reply(String request, int status, HttpHeaders headers, byte[] body) {

	String type() {
		return header("Content-Type");
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	boolean isHtml() {
		return type().startsWith("text/html");
	}

	/** Everything in it that a person or a program can read. */
	String text() {
		return this.headers.map() + "\n" + ReadableText.of(type(), this.body);
	}

}
