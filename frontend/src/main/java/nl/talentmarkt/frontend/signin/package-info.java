/** Signing in by a one-time link that goes by mail, and signing out. */
@NullMarked
package nl.talentmarkt.frontend.signin;

import org.jspecify.annotations.NullMarked;
