package nl.talentmarkt.marketplace.noticetext;

/** Somebody else changed the same words since they were read. */
public final class NoticeTextChangedMeanwhileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient NoticeText stored;

	NoticeTextChangedMeanwhileException(NoticeText stored) {
		super(stored.aggregateId() + " was changed meanwhile");
		this.stored = stored;
	}

	/**
	 * Returns what is stored now.
	 * @return what the other wrote
	 */
	public NoticeText stored() {
		return this.stored;
	}

}
