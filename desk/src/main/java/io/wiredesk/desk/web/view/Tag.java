package io.wiredesk.desk.web.view;

/// An instrument that something touches.
///
/// @param symbol what is shown
/// @param href its page
/// @param figure the level last stated, with a sign for how it stands; empty when none is
public record Tag(String symbol, String href, String figure) {}
