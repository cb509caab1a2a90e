package io.wiredesk.desk.web.view;

/// A speaker in a list.
///
/// @param count how many statements
/// @param name the name or the describing words
/// @param href the speaker's page
/// @param isNamed false: show as unnamed
/// @param detail role and affiliation; empty when unknown
/// @param stories `in 3 stories`
/// @param when when the newest was published
public record Voice(
        String count, String name, String href, boolean isNamed, String detail, String stories, Moment when) {}
