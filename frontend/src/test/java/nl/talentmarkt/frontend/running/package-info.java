/** The whole application, running, and those who use it over the network. */
@NullMarked
package nl.talentmarkt.frontend.running;

import org.jspecify.annotations.NullMarked;
