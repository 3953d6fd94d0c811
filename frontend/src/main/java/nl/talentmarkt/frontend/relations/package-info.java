/** Employers as coaches and organisers know them: who knows whom, and what came of it. */
@NullMarked
package nl.talentmarkt.frontend.relations;

import org.jspecify.annotations.NullMarked;
