package nl.talentmarkt.frontend.running;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/**
 * Marks every answer of a request that reached a controller. So a test can tell "not
 * there" from "not for you", which look the same on purpose.
 */
@ControllerAdvice
class ReachedRoutes {

	@ModelAttribute("reached")
	String mark(ServerWebExchange exchange) {
		exchange.getResponse().getHeaders().set(Answer.REACHED, "yes");
		return "yes";
	}

}
