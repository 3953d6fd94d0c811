package nl.talentmarkt.frontend.talentlink;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.frontend.talentlink.QuestionPage.Group;
import nl.talentmarkt.frontend.talentlink.QuestionPage.Question;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;

/**
 * The talent's answer, as it was tapped.
 *
 * @param answer one of {@link Answer}
 * @param groups some of {@link DetailGroup}: what stayed ticked
 * @param question the number of the question that was on the screen
 */
record ReplyForm(@Nullable String answer, @Nullable List<String> groups, @Nullable String question) {

	private static final int MOST_QUESTIONS = 10_000;

	static ReplyForm of(QuestionPage page) {
		Question question = page.question();
		return (question != null) ? new ReplyForm(null, question.groups().stream().map(Group::value).toList(),
				String.valueOf(question.number())) : new ReplyForm(null, List.of(), null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the reply, or empty when something is wrong
	 */
	Optional<Reply> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<Answer> chosen = fields.choice("answer", this.answer, Answer.class);
		Typed<Set<DetailGroup>> shown = fields.typedChoices("groups", this.groups, DetailGroup.class);
		Optional<Integer> number = fields.number("question", this.question, 0, MOST_QUESTIONS);
		return number.filter((any) -> shown.isRight())
			.flatMap((which) -> chosen.map((answer) -> new Reply(which, answer, shown.orElse(Set.of()))));
	}

	/**
	 * An answer without errors.
	 *
	 * @param question the number of the question
	 * @param answer the answer
	 * @param groups what the employer may see, for a yes
	 */
	record Reply(int question, Answer answer, Set<DetailGroup> groups) {
	}

}
