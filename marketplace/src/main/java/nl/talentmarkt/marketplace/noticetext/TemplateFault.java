package nl.talentmarkt.marketplace.noticetext;

/** Something wrong with the placeholders of a template. */
public sealed interface TemplateFault {

	/**
	 * A placeholder that this kind of notice does not have.
	 *
	 * @param part where it stands
	 * @param name what stands between the braces
	 */
	record Unknown(NoticeTemplate.Part part, String name) implements TemplateFault {
	}

	/**
	 * A brace without its other half.
	 *
	 * @param part where it stands
	 */
	record Unclosed(NoticeTemplate.Part part) implements TemplateFault {
	}

	/**
	 * A placeholder without which nobody would know what the notice is about.
	 *
	 * @param placeholder which one
	 */
	record Missing(Placeholder placeholder) implements TemplateFault {
	}

}
