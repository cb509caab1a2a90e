// New stories are announced in a quiet bar; the page itself never moves under the reader.
const bar = document.querySelector(".fresh-bar");
const mark = document.documentElement.dataset.mark;

if (bar && mark) {
  const events = new EventSource(`/events?since=${encodeURIComponent(mark)}`);
  events.addEventListener("stories", (event) => {
    const count = Number(event.data);
    bar.textContent = count === 1 ? "1 new story" : `${count} new stories`;
    bar.hidden = count === 0;
  });
  addEventListener("pagehide", () => events.close());
}
