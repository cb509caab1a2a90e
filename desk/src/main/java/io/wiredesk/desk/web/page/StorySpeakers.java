package io.wiredesk.desk.web.page;

import io.wiredesk.desk.store.ArticleHead;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Said;
import io.wiredesk.desk.web.view.StoryView.Answer;
import io.wiredesk.desk.web.view.StoryView.Speaking;
import io.wiredesk.stories.Exchange;
import io.wiredesk.stories.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who said what in one story: a speaker's newest words first, the named apart from the unnamed, the same words
/// from many papers as one statement, and denials beside what they deny.
final class StorySpeakers {
    private final List<SaidLine> lines;
    private final Map<String, List<ArticleHead>> copies;
    private final LedgerViews views;
    private final Map<Integer, Integer> repetitions;
    private final Map<Integer, List<Integer>> answers = new LinkedHashMap<>();

    /// @param lines the story's statements, newest first
    /// @param copies the articles' copies, by the id of what they copy
    StorySpeakers(List<SaidLine> lines, Map<String, List<ArticleHead>> copies, LedgerViews views) {
        this.lines = lines;
        this.copies = copies;
        this.views = views;
        Exchange exchange =
                new Exchange(lines.stream().map(StorySpeakers::utterance).toList());
        repetitions = exchange.repetitions();
        exchange.answers()
                .forEach((answer, answered) -> answers.computeIfAbsent(
                                repetitions.getOrDefault(answered, answered), first -> new ArrayList<>())
                        .add(answer));
    }

    private static Utterance utterance(SaidLine line) {
        String names = line.speaker()
                .map(speaker -> speaker.name() + " " + LedgerViews.detail(speaker))
                .orElse("");
        return new Utterance(
                line.speakerKey().orElse(""), names, line.act(), line.content(), line.articleId(), line.publishedAt());
    }

    /// The speakers, named ones first, then by their newest words.
    List<Speaking> all() {
        Map<String, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String key = lines.get(at).speakerKey().orElse("");
            if (!key.isEmpty() && !repetitions.containsKey(at)) {
                bySpeaker.computeIfAbsent(key, newcomer -> new ArrayList<>()).add(at);
            }
        }
        return bySpeaker.values().stream()
                .map(this::speaking)
                .sorted(Comparator.comparing(speaking -> !speaking.newest().isNamed()))
                .toList();
    }

    private Speaking speaking(List<Integer> said) {
        int more = said.size() - 1;
        String summary = more == 0 ? "" : more == 1 ? "1 more statement" : more + " more statements";
        return new Speaking(
                said(said.getFirst()),
                said.stream().skip(1).map(this::said).toList(),
                said.stream().flatMap(at -> answersTo(at).stream()).toList(),
                summary);
    }

    private List<Answer> answersTo(int at) {
        return answers.getOrDefault(at, List.of()).stream()
                .filter(answer -> !repetitions.containsKey(answer))
                .map(answer ->
                        new Answer(said(answer), views.said(lines.get(at)).words()))
                .toList();
    }

    private Said said(int at) {
        return views.said(lines.get(at)).carriedBy(carriers(at));
    }

    /// The other papers that carry the same words, in the order of the list.
    private List<String> carriers(int at) {
        List<String> papers = new ArrayList<>();
        for (int other = 0; other < lines.size(); other++) {
            if (other == at || repetitions.getOrDefault(other, -1) == at) {
                SaidLine line = lines.get(other);
                papers.add(line.publisher());
                copies.getOrDefault(line.articleId(), List.of()).forEach(copy -> papers.add(copy.publisher()));
            }
        }
        return papers.stream()
                .distinct()
                .filter(paper -> !paper.equals(lines.get(at).publisher()))
                .toList();
    }
}
