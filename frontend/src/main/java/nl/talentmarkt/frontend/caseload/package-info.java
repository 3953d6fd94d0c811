/** The coach's caseload: every talent, and who of them needs the coach. */
@NullMarked
package nl.talentmarkt.frontend.caseload;

import org.jspecify.annotations.NullMarked;
