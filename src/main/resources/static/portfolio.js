// The portfolio's chart by keyboard: up and down through the projects, plus and minus zoom, left and right move on.
(function () {
  "use strict";
  const chart = document.querySelector("[data-portfolio]");
  if (!chart) return;
  const rows = [...chart.querySelectorAll("th a")];
  const zooms = [...document.querySelectorAll("[data-zoom]")];
  // The next page of the chart begins where the keyboard was on this one.
  const turn = (link) => {
    if (!link) return;
    sessionStorage.setItem("portfolio", document.activeElement.getAttribute("href") || "");
    link.click();
  };
  const zoom = (way) => turn(zooms[zooms.findIndex((z) => z.getAttribute("aria-current")) + way]);
  const keys = {
    ArrowDown: (at) => rows[Math.min(at + 1, rows.length - 1)].focus(),
    ArrowUp: (at) => rows[Math.max(at - 1, 0)].focus(),
    ArrowLeft: () => turn(document.querySelector('[data-move="-1"]')),
    ArrowRight: () => turn(document.querySelector('[data-move="1"]')),
    "+": () => zoom(1),
    "=": () => zoom(1),
    "-": () => zoom(-1),
  };
  chart.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(rows.indexOf(document.activeElement));
  });
  const kept = sessionStorage.getItem("portfolio");
  if (kept !== null) {
    sessionStorage.removeItem("portfolio");
    (rows.find((row) => row.getAttribute("href") === kept) || chart.querySelector(".chart")).focus();
  }
})();
