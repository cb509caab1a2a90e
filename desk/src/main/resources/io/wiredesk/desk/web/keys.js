// Keyboard: j and k walk the rows, o opens, / searches, ? explains. Never while someone types.
const rows = [...document.querySelectorAll("[data-row]")];
let at = -1;

function walk(step) {
  if (rows.length === 0) return;
  rows[at]?.classList.remove("on");
  at = Math.max(0, Math.min(rows.length - 1, at + step));
  const row = rows[at];
  row.classList.add("on");
  row.querySelector("a[href]")?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  o: () => rows[at]?.querySelector("a[href]")?.click(),
  "/": () => document.querySelector("main input[type=search], .find input")?.focus(),
  "?": () => location.assign("/about#keys"),
  u: () => history.back(),
};

addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape" && typing) typing.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const press = keys[event.key];
  if (press) {
    event.preventDefault();
    press();
  }
});
