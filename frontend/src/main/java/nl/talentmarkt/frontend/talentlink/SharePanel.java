package nl.talentmarkt.frontend.talentlink;

import org.jspecify.annotations.Nullable;

/**
 * What a coach needs to bring a question to a talent, as {@code talentlink/share.html}
 * shows it.
 *
 * @param interest the interest
 * @param code the talent code
 * @param back where the thread is
 * @param address the link that works now, or null when there is nothing to open
 * @param language what the talent's language calls itself
 * @param tag the talent's language for programs
 * @param text a message with the link, in the talent's language, or null
 * @param whatsapp where that message is sent by WhatsApp, without a number, or null
 * @param sms where it is sent as a text message, without a number, or null
 * @param mailed whether the link was mailed, or will be
 * @param account whether the talent has an account and gets a notice
 * @param telephone the talent's number, for the coach to call, or null
 * @param contact where the coach writes down how the talent is reached
 * @param last the number of the question that can be asked again, or null
 * @param until until when the talent can answer, in words, or null
 * @param expired whether that is over
 */
record SharePanel(String interest, String code, String back, @Nullable String address, String language, String tag,
		@Nullable String text, @Nullable String whatsapp, @Nullable String sms, boolean mailed, boolean account,
		@Nullable String telephone, String contact, @Nullable Integer last, @Nullable String until, boolean expired) {
}
