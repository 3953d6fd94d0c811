package nl.talentmarkt.frontend.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in form as it was sent.
 *
 * @param email the mail address
 * @param naar the page that was wanted
 */
record SignInForm(@Nullable @NotBlank(message = "{signin.email.missing}") @Size(max = 254,
		message = "{signin.email.invalid}") String email, @Nullable String naar) {
}
