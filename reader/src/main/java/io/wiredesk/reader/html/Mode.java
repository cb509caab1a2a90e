package io.wiredesk.reader.html;

/// Where in a page the parser stands (HTML Standard, section 13.2.4.1).
enum Mode {
    BEFORE_HEAD,
    IN_HEAD,
    IN_HEAD_NOSCRIPT,
    AFTER_HEAD,
    IN_BODY,
    IN_TEMPLATE,
    IN_TABLE,
    IN_CAPTION,
    IN_COLUMN_GROUP,
    IN_SECTION,
    IN_ROW,
    IN_CELL
}
