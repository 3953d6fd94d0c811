package nl.talentmarkt.marketplace.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.ServerAddress;

/** The network between an application and its store, which can be cut. */
final class Cable implements AutoCloseable {

	private final ServerAddress store;

	private final ServerSocket entrance;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final AtomicInteger refused = new AtomicInteger();

	private volatile boolean whole = true;

	Cable(ServerAddress store) throws IOException {
		this.store = store;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	String through(String address) {
		return address.replace(this.store.getHost() + ":" + this.store.getPort(),
				"127.0.0.1:" + this.entrance.getLocalPort());
	}

	void cut() {
		this.whole = false;
		this.open.forEach(Cable::end);
	}

	void mend() {
		this.whole = true;
	}

	int refused() {
		return this.refused.get();
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				connect(this.entrance.accept());
			}
			catch (IOException ex) {
				this.refused.incrementAndGet();
			}
		}
	}

	private void connect(Socket caller) throws IOException {
		if (!this.whole) {
			this.refused.incrementAndGet();
			end(caller);
			return;
		}
		Socket called = new Socket(this.store.getHost(), this.store.getPort());
		this.open.add(caller);
		this.open.add(called);
		Thread.ofVirtual().start(() -> carry(caller, called));
		Thread.ofVirtual().start(() -> carry(called, caller));
	}

	private void carry(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// The cable was cut.
		}
		finally {
			end(from);
			end(to);
		}
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		cut();
		this.entrance.close();
	}

}
