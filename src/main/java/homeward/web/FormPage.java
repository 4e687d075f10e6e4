package homeward.web;

/**
 * A page with a form. While there are errors it answers 422, its title starts with "Error: ", and
 * its template shows the error summary above the heading ({@code @template.govuk.errorSummary}).
 */
public interface FormPage extends Page {

  /** What is wrong with what was typed; {@link FormErrors#none()} when the form is first opened. */
  FormErrors errors();

  @Override
  default int status() {
    return errors().isEmpty() ? 200 : 422;
  }

  @Override
  default String titlePrefix() {
    return errors().isEmpty() ? "" : "Error: ";
  }
}
