package nl.talentmarkt.journey.load;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Holds people back while there is nothing to work with. */
final class Gate {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition opened = this.lock.newCondition();

	private boolean open;

	void open() {
		this.lock.lock();
		try {
			this.open = true;
			this.opened.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	void close() {
		this.lock.lock();
		try {
			this.open = false;
		}
		finally {
			this.lock.unlock();
		}
	}

	void pass() throws InterruptedException {
		this.lock.lock();
		try {
			while (!this.open) {
				this.opened.await();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

}
