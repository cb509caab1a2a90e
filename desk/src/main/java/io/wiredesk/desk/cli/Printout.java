package io.wiredesk.desk.cli;

import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/// What `read` prints of one page.
///
/// @param text as it will stand in the output; may be empty
/// @param fault why the page could not be read; empty when it was
record Printout(String text, Optional<Outcome.Failed> fault) {
    /// Makes printouts of inputs.
    interface Maker {
        /// Hands on the printouts of one input, one for each page in it, in order. Safe to call from any thread.
        ///
        /// @param printouts takes each as soon as it is there
        void make(Input input, Consumer<Printout> printouts);
    }
}
