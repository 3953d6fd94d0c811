package nl.talentmarkt.frontend.interests;

/** A form on the page of one interest, as it was filled in. */
sealed interface PageForm permits AnswerForm, MeetingForm, MessageForm, EmployerAnswerForm, StepForm, ConclusionForm {

}
