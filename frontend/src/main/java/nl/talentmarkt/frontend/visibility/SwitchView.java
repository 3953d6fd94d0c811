package nl.talentmarkt.frontend.visibility;

import org.jspecify.annotations.Nullable;

/**
 * Whether employers see a talent, in words.
 *
 * @param visible whether both switches are on
 * @param consented whether the consent stands
 * @param confirmed whether the coach confirmed the profile
 * @param title how it stands
 * @param text what that means
 * @param consentSince since when the consent stands, or null
 * @param confirmedSince since when the profile is confirmed, or null
 */
record SwitchView(boolean visible, boolean consented, boolean confirmed, String title, String text,
		@Nullable String consentSince, @Nullable String confirmedSince) {
}
