package homeward.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.RejectedRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx"})
  void aCellThatASpreadsheetWouldReckonWithIsWrittenAsText(String cell) {
    assertThat(RejectedCsv.cell(cell)).startsWith("\"'");
  }

  @Test
  void everyRowIsThereWithItsReasons() {
    String csv =
        new String(
            RejectedCsv.of(
                List.of(new RejectedRow(7, "MP/1", List.of("Say \"when\".", "Say where.")))),
            StandardCharsets.UTF_8);
    assertThat(csv)
        .isEqualTo("\uFEFFRow,Ref,Reasons\r\n7,\"MP/1\",\"Say \"\"when\"\". Say where.\"\r\n");
  }
}
