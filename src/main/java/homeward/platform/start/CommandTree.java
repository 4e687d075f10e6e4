package homeward.platform.start;

import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands as a tree of words, with groups where several share a first word. */
final class CommandTree {

  private static final Map<String, String> GROUPS =
      Map.of(
          "demo", "What is allowed in demonstration folders only.",
          "import", "Brings records in.",
          "report", "Prints figures.",
          "administrator", "The people who look after accounts.");

  private CommandTree() {}

  /** A word that only groups others. */
  @Command
  static class Group implements Runnable {

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    Group() {}

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "Say which command.");
    }
  }

  /** The top of the tree; every command below has its {@code --help}. */
  @Command
  static final class Top extends Group {

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Says what can be written here.")
    private boolean help;
  }

  /** The command line {@code bin/homeward} with these commands. */
  static CommandLine of(List<OperatorCommand> commands) {
    CommandLine root = new CommandLine(new Top());
    root.setCommandName("bin/homeward");
    root.getCommandSpec().usageMessage().description("The operators' command line of Homeward.");
    commands.stream()
        .sorted(
            Comparator.comparing((OperatorCommand command) -> command.path().size())
                .thenComparing(command -> String.join(" ", command.path())))
        .forEach(command -> add(root, command));
    root.registerConverter(Path.class, CommandTree::file);
    root.setExecutionExceptionHandler(CommandTree::failed);
    return root;
  }

  /** A file named on the command line is looked for where the operator stands. */
  private static Path file(String named) {
    return Path.of(System.getenv().getOrDefault("HOMEWARD_WORKING_FOLDER", "")).resolve(named);
  }

  private static void add(CommandLine root, OperatorCommand command) {
    CommandLine place = root;
    for (String group : command.path().subList(0, command.path().size() - 1)) {
      CommandLine parent = place;
      CommandLine known = parent.getSubcommands().get(group);
      place = known == null ? addGroup(parent, group) : known;
    }
    place.addSubcommand(command.path().getLast(), new CommandLine(command));
  }

  private static CommandLine addGroup(CommandLine parent, String word) {
    CommandLine made = new CommandLine(new Group());
    made.getCommandSpec().usageMessage().description(GROUPS.getOrDefault(word, ""));
    parent.addSubcommand(word, made);
    return made;
  }

  private static int failed(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused) {
        commandLine.getErr().println(cause.getMessage());
        return OperatorCommand.REFUSED;
      }
    }
    throw failure;
  }
}
