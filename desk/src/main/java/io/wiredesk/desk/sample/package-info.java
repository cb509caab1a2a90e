/// The sample edition: three days of news from an invented world, and the small server that publishes it on loopback.
///
/// In: the resources under `sample/` and one fixed instant. Out: pages and feeds over HTTP, as five differently built
/// sites would serve them. Start at [SampleEdition], then [SampleServer]. What the world is made of stands in
/// `sample/README.md`. Fetching and reading the pages belongs to the other rooms; only [SampleDesk] knows them: it is a
/// desk that reads the edition, for `serve --sample` and the launcher's rehearsal.
@NullMarked
package io.wiredesk.desk.sample;

import org.jspecify.annotations.NullMarked;
