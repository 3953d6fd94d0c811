package nl.talentmarkt.frontend.signin;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

import org.springframework.data.annotation.TypeAlias;

/** Somebody signed in with the link. */
@TypeAlias("SignInLinkUsed")
record SignInLinkUsed() implements DomainEvent {
}
