// The portfolio's chart by keyboard: up and down through the projects, plus and minus zoom, left and right move on.
(function () {
  "use strict";
  const chart = document.querySelector("[data-portfolio]");
  if (!chart) return;
  const rows = [...chart.querySelectorAll("th a")];
  const zooms = [...document.querySelectorAll("[data-zoom]")];
  const zoom = (way) => {
    const next = zooms[zooms.findIndex((z) => z.getAttribute("aria-current")) + way];
    if (next) next.click();
  };
  const keys = {
    ArrowDown: (at) => rows[Math.min(at + 1, rows.length - 1)].focus(),
    ArrowUp: (at) => rows[Math.max(at - 1, 0)].focus(),
    ArrowLeft: () => document.querySelector('[data-move="-1"]')?.click(),
    ArrowRight: () => document.querySelector('[data-move="1"]')?.click(),
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
})();
