package homeward.exchange.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;

/**
 * Choosing a file.
 *
 * @param area the name of the area its reports will belong to
 */
public record UploadPage(String area, FormErrors errors, FormKey key) implements FormPage {

  @Override
  public String template() {
    return "exchange/upload";
  }

  @Override
  public String title() {
    return "Import police notifications";
  }
}
