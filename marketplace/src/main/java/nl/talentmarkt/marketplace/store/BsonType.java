package nl.talentmarkt.marketplace.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keeps documents in the file as BSON. The library leaves it to Java serialization, which
 * takes several times the space and time, and every write rewrites a page of documents.
 */
final class BsonType extends BasicDataType<Document> {

	/** What a document takes in memory for each byte of BSON, roughly. */
	private static final int MEMORY_PER_BYTE = 4;

	/** A running average; estimates need no lock. */
	private volatile int averageMemory = 1_000;

	@Override
	public int getMemory(Document document) {
		return this.averageMemory;
	}

	@Override
	public void write(WriteBuffer target, Document document) {
		ByteBuf bytes = Unpooled.buffer();
		BsonEncoder.encodeDocument(document, bytes);
		remember(bytes.readableBytes());
		target.put(bytes.nioBuffer());
	}

	@Override
	public Document read(ByteBuffer source) {
		ByteBuf bytes = Unpooled.wrappedBuffer(source);
		Document document = BsonDecoder.decodeBson(bytes);
		source.position(source.position() + bytes.readerIndex());
		remember(bytes.readerIndex());
		return document;
	}

	private void remember(int bytes) {
		this.averageMemory = (15 * this.averageMemory + MEMORY_PER_BYTE * bytes) / 16;
	}

	@Override
	public Document[] createStorage(int size) {
		return new Document[size];
	}

}
