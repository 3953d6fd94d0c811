package nl.talentmarkt.frontend.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.talentmarkt.marketplace.access.Permission;

/**
 * Names the permission that a route needs. A route without one is refused to everybody.
 * On a class it goes for every route of the class that names none of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Requires {

	/**
	 * What somebody must be given to come here.
	 * @return the permission
	 */
	Permission value();

}
