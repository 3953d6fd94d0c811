package nl.talentmarkt.journey.load;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;

/**
 * An SMTP server in the process of the test, so that it outlives the application. It
 * remembers exactly the mails that it says yes to: one whose sender is killed before the
 * final dot is none, and one whose sender is killed before it hears the yes is one.
 */
final class RecordingMailServer implements AutoCloseable {

	private final int port;

	private final Queue<ReceivedMail> received = new ConcurrentLinkedQueue<>();

	private final Set<Socket> calls = ConcurrentHashMap.newKeySet();

	private @Nullable ServerSocket listening;

	RecordingMailServer(int port) {
		this.port = port;
	}

	int port() {
		return this.port;
	}

	/** Listens, from now on or again. */
	synchronized void arrive() {
		if (this.listening != null) {
			return;
		}
		try {
			ServerSocket socket = new ServerSocket();
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			this.listening = socket;
			Thread.ofVirtual().start(() -> takeCalls(socket));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hangs up in the middle of whatever is being said, and takes no more calls. */
	synchronized void leave() {
		ServerSocket socket = this.listening;
		this.listening = null;
		if (socket != null) {
			hangUp(socket);
		}
		this.calls.forEach(RecordingMailServer::hangUp);
	}

	/**
	 * Returns what it said yes to.
	 * @return the mails so far, in order
	 */
	List<ReceivedMail> received() {
		return List.copyOf(this.received);
	}

	@Override
	public void close() {
		leave();
	}

	private void takeCalls(ServerSocket socket) {
		try {
			while (true) {
				Socket call = socket.accept();
				this.calls.add(call);
				Thread.ofVirtual().start(() -> talk(call));
			}
		}
		catch (IOException left) {
			hangUp(socket);
		}
	}

	private void talk(Socket call) {
		try (call) {
			talk(new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.ISO_8859_1)),
					call.getOutputStream());
		}
		catch (IOException hungUp) {
			// Whoever hung up hears of it by himself.
		}
		finally {
			this.calls.remove(call);
		}
	}

	private void talk(BufferedReader in, OutputStream out) throws IOException {
		List<String> recipients = new ArrayList<>();
		say(out, "220 test");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
				case "EHLO", "HELO", "RSET", "NOOP" -> say(out, "250 test");
				case "MAIL" -> {
					recipients.clear();
					say(out, "250 go on");
				}
				case "RCPT" -> {
					recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
					say(out, "250 go on");
				}
				case "DATA" -> {
					say(out, "354 go on");
					byte[] content = untilDot(in);
					recipients.forEach((recipient) -> this.received.add(ReceivedMail.of(recipient, content)));
					say(out, "250 yes");
				}
				case "QUIT" -> {
					say(out, "221 bye");
					return;
				}
				default -> say(out, "502 unknown");
			}
		}
	}

	private static byte[] untilDot(BufferedReader in) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			if (line.equals(".")) {
				return content.toByteArray();
			}
			content.writeBytes((line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
			content.writeBytes(new byte[] { '\r', '\n' });
		}
		throw new IOException("The sender hung up before the final dot");
	}

	private static void say(OutputStream out, String words) throws IOException {
		out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static void hangUp(AutoCloseable line) {
		try {
			line.close();
		}
		catch (Exception alreadyGone) {
			// That is what was wanted.
		}
	}

}
