package io.wiredesk.desk.alert;

import io.wiredesk.desk.store.DuePledge;
import io.wiredesk.desk.store.PledgeLine;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A pledge as the operator's command reads it: one JSON object on one line.
final class DueMessage {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DueMessage() {}

    static String of(DuePledge due) {
        PledgeLine line = due.line();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("pledge", due.id());
        message.put("parties", line.parties());
        message.put("action", line.action());
        line.due().ifPresent(value -> message.put("due", value));
        message.put("dueAt", due.dueAt().toString());
        line.condition().ifPresent(value -> message.put("condition", value));
        message.put("status", line.status().name().toLowerCase(Locale.ROOT));
        message.put("sentence", line.sentence());
        message.put("publisher", line.publisher());
        message.put("headline", line.headline());
        message.put("publishers", line.publishers());
        message.put("article", "/articles/" + line.articleId() + "#w-p" + line.ordinal());
        message.put("story", "/stories/" + line.storyId());
        return MAPPER.writeValueAsString(message) + "\n";
    }
}
