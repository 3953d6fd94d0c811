package nl.talentmarkt.frontend.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a GET route without path variables in the navigation of everybody who is signed in
 * and has the permission that the route {@linkplain Requires requires}. The first entry
 * of a role is where that role arrives after signing in.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InNavigation {

	/**
	 * What the entry says.
	 * @return a message key
	 */
	String label();

	/**
	 * Where the entry stands.
	 * @return lower comes first; entries with the same order stand by their address
	 */
	int order();

}
