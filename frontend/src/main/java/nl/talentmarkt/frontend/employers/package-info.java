/** Employers as those see them who vet them: who has access, who is shut out and why. */
@NullMarked
package nl.talentmarkt.frontend.employers;

import org.jspecify.annotations.NullMarked;
