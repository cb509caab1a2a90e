package io.wiredesk.desk.web.view;

import java.util.List;

/// The page about the desk.
///
/// @param zone the zone that times are shown in
/// @param zones the zones to choose from
public record AboutView(String zone, List<String> zones) {
    /// Copies the list.
    public AboutView {
        zones = List.copyOf(zones);
    }
}
