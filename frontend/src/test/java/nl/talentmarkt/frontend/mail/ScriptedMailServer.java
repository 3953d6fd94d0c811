package nl.talentmarkt.frontend.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that says to each recipient what a test tells it to, which no library
 * server does.
 */
public final class ScriptedMailServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile String atTheEnd = "250 ok";

	/** Starts on a free port of the loopback address. */
	public ScriptedMailServer() {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/**
	 * Returns where it listens.
	 * @return the port
	 */
	public int port() {
		return this.socket.getLocalPort();
	}

	/**
	 * Chooses what is said to a recipient.
	 * @param address the recipient
	 * @param answer a line of SMTP, for instance {@code 550 5.1.1 unknown}
	 */
	public void answer(String address, String answer) {
		this.answers.put(address, answer);
	}

	/**
	 * Chooses what is said after a mail.
	 * @param answer a line of SMTP
	 */
	public void answerAtTheEnd(String answer) {
		this.atTheEnd = answer;
	}

	/**
	 * Counts how often a recipient was named.
	 * @param address the recipient
	 * @return how often
	 */
	public long asked(String address) {
		return this.asked.stream().filter(address::equals).count();
	}

	/**
	 * Lists what was accepted for a recipient.
	 * @param address the recipient
	 * @return the mails, the oldest first
	 */
	public List<Received> received(String address) {
		return this.received.stream().filter((mail) -> mail.to().equals(address)).toList();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Thread.ofVirtual().start(() -> talk(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket client) {
		try (client;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
			say(client.getOutputStream(), "220 test");
			String from = "";
			String to = "";
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				String command = line.toUpperCase(Locale.ROOT);
				String answer = "250 ok";
				if (command.startsWith("MAIL FROM:")) {
					from = address(line);
				}
				else if (command.startsWith("RCPT TO:")) {
					to = address(line);
					this.asked.add(to);
					answer = this.answers.getOrDefault(to, answer);
				}
				else if (command.equals("DATA")) {
					say(client.getOutputStream(), "354 go on");
					this.received.add(new Received(from, to, data(in)));
					answer = this.atTheEnd;
				}
				else if (command.equals("QUIT")) {
					answer = "221 bye";
				}
				say(client.getOutputStream(), answer);
			}
		}
		catch (IOException ex) {
			// The client hung up.
		}
	}

	private static String data(BufferedReader in) throws IOException {
		StringBuilder data = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			data.append(line).append("\r\n");
		}
		return data.toString();
	}

	private static String address(String line) {
		return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A mail that was accepted.
	 *
	 * @param from the envelope's sender
	 * @param to the envelope's recipient
	 * @param data the mail
	 */
	public record Received(String from, String to, String data) {
	}

}
