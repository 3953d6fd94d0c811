package nl.talentmarkt.frontend.error;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Fills forms through their constructors only. A field that the form's record does not
 * name is passed over, whatever it is called.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void bindDeclaredFieldsOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
