// Every ledger line lights its words in the text, and back: on hover for as long as it lasts, on click to stay.
// Without this the same pairs are anchors, and :target lights them.
const words = [...document.querySelectorAll(".w[data-line]")];
const lines = [...document.querySelectorAll(".ledger [data-line]")];
let pinned = null;

function light(number) {
  for (const element of [...words, ...lines]) element.classList.toggle("on", element.dataset.line === number);
}

function pin(number, shown) {
  pinned = pinned === number ? null : number;
  light(pinned);
  if (pinned && shown) shown.scrollIntoView({ block: "nearest" });
}

function pair(element, others) {
  const number = element.dataset.line;
  element.addEventListener("mouseover", (event) => {
    event.stopPropagation();
    light(number);
  });
  element.addEventListener("mouseout", () => light(pinned));
  element.addEventListener("focusin", () => light(number));
  element.addEventListener("focusout", () => light(pinned));
  element.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && !link.hash) return;
    if (String(getSelection())) return;
    event.preventDefault();
    event.stopPropagation();
    pin(number, others.find((other) => other.dataset.line === number));
  });
}

for (const word of words) pair(word, lines);
for (const line of lines) pair(line, words);

function followHash() {
  const number = /^#[lw]-(\d+)$/.exec(location.hash)?.[1];
  if (!number) return;
  pinned = number;
  light(number);
}
addEventListener("hashchange", followHash);
followHash();
