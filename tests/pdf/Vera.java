// Validates PDFs with the rules of veraPDF: java Vera ua1,3a FILE.pdf... Prints a line a file and flavour, then what fails.
// Exit 0: all comply; 1: one does not; 2: one can't be read.
import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Vera {
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    int outcome = 0;
    for (int i = 1; i < arguments.length; i++) {
      for (String flavour : arguments[0].split(",")) {
        outcome = Math.max(outcome, validate(arguments[i], PDFAFlavour.fromString(flavour)));
      }
    }
    System.exit(outcome);
  }

  static int validate(String file, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(file + ": " + flavour + (result.isCompliant() ? " complies, " : " FAILS, ")
          + result.getTotalAssertions() + " checks");
      Map<String, String> faults = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
          faults.putIfAbsent(rule, assertion.getMessage() + " @ " + assertion.getLocation().getContext());
        }
      }
      faults.forEach((rule, fault) -> System.out.println("  " + rule + ": " + fault));
      return result.isCompliant() ? 0 : 1;
    } catch (Exception e) {
      System.out.println(file + ": " + flavour + " ERROR " + e);
      return 2;
    }
  }
}
