package io.wiredesk.desk.web.view;

import java.util.List;

/// The pledges, by how they stand.
///
/// @param groups running ones first
public record PledgesView(List<Group> groups) {
    /// Copies the list.
    public PledgesView {
        groups = List.copyOf(groups);
    }

    /// Pledges that stand alike.
    ///
    /// @param title `With a date`, `Past due`, `Without a date`, `Settled`
    /// @param promises the pledges
    public record Group(String title, List<Promise> promises) {
        /// Copies the list.
        public Group {
            promises = List.copyOf(promises);
        }
    }
}
