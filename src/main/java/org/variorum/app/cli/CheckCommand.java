package org.variorum.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.app.Wiring;
import org.variorum.edit.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Whether the library is sound.
@Command(name = "check", description = "Looks for faults in the library.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final RootCommand root;

    @Mixin
    Output output = new Output();

    CheckCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            List<Library.Fault> faults = wiring.library().check();
            var listing = new Listing("what", "where", "message");
            for (Library.Fault fault : faults) {
                listing.add()
                        .put("what", fault.what())
                        .put("where", fault.where())
                        .put("message", fault.message());
            }
            output.write(listing, root.terminal());
            if (faults.isEmpty()) {
                return 0;
            }
            root.terminal()
                    .problem((faults.size() == 1 ? "One fault was" : faults.size() + " faults were") + " found in "
                            + wiring.library().place() + "; see what is said of each.");
            return 1;
        }
    }
}
