// Theme and time zone: the forms work without this; with it the theme changes in place and the zone button knows the
// viewer's own zone.
const root = document.documentElement;
const theme = document.querySelector("button[name=theme]");
const zone = document.querySelector("button[name=zone]");

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

theme?.addEventListener("click", (event) => {
  event.preventDefault();
  root.dataset.theme = isDark() ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
});

if (zone?.value === "ask") {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own && own !== "UTC") {
    zone.value = own;
    zone.title = `Show times in ${own}`;
  }
}
