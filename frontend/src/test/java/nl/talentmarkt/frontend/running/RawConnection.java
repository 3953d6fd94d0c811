package nl.talentmarkt.frontend.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved client would send. */
public final class RawConnection {

	private static final int PATIENCE_MS = 20_000;

	private final int port;

	/**
	 * Chooses the server.
	 * @param port on this machine
	 */
	public RawConnection(int port) {
		this.port = port;
	}

	/**
	 * Sends a request, one character to a byte, and reads until the server hangs up.
	 * @param request the whole request; it should ask to close the connection
	 * @return everything that came back; empty when the server hung up without a word
	 */
	public String send(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(PATIENCE_MS);
			return exchange(socket, request.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String exchange(Socket socket, byte[] request) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try {
			OutputStream out = socket.getOutputStream();
			out.write(request);
			out.flush();
		}
		catch (IOException ex) {
			// The server may refuse before it has read everything; its answer counts.
		}
		try {
			readUntilHungUp(socket.getInputStream(), answer);
		}
		catch (java.net.SocketException ex) {
			// Hung up hard: what came before counts.
		}
		return answer.toString(StandardCharsets.ISO_8859_1);
	}

	private static void readUntilHungUp(InputStream in, ByteArrayOutputStream answer) throws IOException {
		byte[] part = new byte[8192];
		for (int read = in.read(part); read >= 0; read = in.read(part)) {
			answer.write(part, 0, read);
			// A stream of events never ends by itself.
			if (answer.toString(StandardCharsets.ISO_8859_1).contains("Content-Type: text/event-stream")) {
				return;
			}
		}
	}

	/**
	 * Reads the status of an answer.
	 * @param answer what came back
	 * @return the status, or 0 when the server hung up without a word
	 */
	public static int statusOf(String answer) {
		return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
	}

}
