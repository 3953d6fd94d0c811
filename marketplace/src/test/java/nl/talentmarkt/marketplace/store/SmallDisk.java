package nl.talentmarkt.marketplace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of the store's library that can be full: what is there can be written
 * over, but no file grows, and the write that would make one grow ends half way, as on a
 * real disk.
 */
public final class SmallDisk extends FilePathWrapper {

	private static final String SCHEME = "small-disk";

	private static final AtomicBoolean FULL = new AtomicBoolean();

	/** Made by the library as well. */
	public SmallDisk() {
	}

	/**
	 * Puts a file on the disk.
	 * @param file the real file
	 * @return its name for the library
	 */
	static String name(Path file) {
		FilePath.register(new SmallDisk());
		fill(false);
		return SCHEME + ":" + file;
	}

	/**
	 * Fills the disk, or makes room.
	 * @param full whether nothing more fits
	 */
	static void fill(boolean full) {
		FULL.set(full);
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new SmallFile(getBase().open(mode));
	}

	private static final class SmallFile extends FileBase {

		private final FileChannel file;

		SmallFile(FileChannel file) {
			this.file = file;
		}

		@Override
		public synchronized int write(ByteBuffer source, long position) throws IOException {
			long room = this.file.size() - position;
			if (FULL.get() && source.remaining() > room) {
				if (room > 0) {
					ByteBuffer fitting = source.duplicate();
					fitting.limit(source.position() + (int) room);
					this.file.write(fitting, position);
				}
				throw new IOException("No space left on device");
			}
			return this.file.write(source, position);
		}

		@Override
		public int write(ByteBuffer source) throws IOException {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(ByteBuffer target) throws IOException {
			return this.file.read(target);
		}

		@Override
		public synchronized int read(ByteBuffer target, long position) throws IOException {
			return this.file.read(target, position);
		}

		@Override
		public long position() throws IOException {
			return this.file.position();
		}

		@Override
		public FileChannel position(long position) throws IOException {
			this.file.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
		}

		@Override
		public FileChannel truncate(long size) throws IOException {
			this.file.truncate(size);
			return this;
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.file.force(metaData);
		}

		@Override
		public synchronized FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.file.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.file.close();
		}

	}

}
