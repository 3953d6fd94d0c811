package nl.talentmarkt.frontend.access;

import java.util.List;

import nl.talentmarkt.marketplace.access.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in viewer as Spring Security sees it. It is never stored. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Viewer.SignedIn viewer;

	ViewerAuthentication(Viewer.SignedIn viewer) {
		super(List.of());
		this.viewer = viewer;
		setAuthenticated(true);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Object getPrincipal() {
		return this.viewer;
	}

	@Override
	public String getName() {
		return this.viewer.account().value();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ViewerAuthentication that && this.viewer.equals(that.viewer);
	}

	@Override
	public int hashCode() {
		return this.viewer.hashCode();
	}

}
