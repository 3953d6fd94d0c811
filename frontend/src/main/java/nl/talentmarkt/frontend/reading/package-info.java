/** How employers read: what organisers and administrators are alerted to. */
@NullMarked
package nl.talentmarkt.frontend.reading;

import org.jspecify.annotations.NullMarked;
