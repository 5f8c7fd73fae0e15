// Grids of fields: a block copied from a spreadsheet fills them from the field it is pasted into; days as 2026-11-20 or
// 2026/11/20. With data-grid="cells" also: keys move between cells, changed ones are marked and alone are sent, every
// step can be undone, and what was not saved stays in this tab.
(function () {
  "use strict";
  const day = (text) => {
    const parts = text.trim().match(/^(\d{4})[-\/.年](\d{1,2})[-\/.月](\d{1,2})日?$/);
    return parts ? [parts[1], parts[2].padStart(2, "0"), parts[3].padStart(2, "0")].join("-") : text.trim();
  };
  // A choice by its words, an empty cell by the choice of nothing. With data-any a word that is none is put all the same:
  // the server says why not.
  const choose = (field, text) => {
    const meant = [...field.options].find((option) => option.text === (text || "—"));
    if (meant) field.value = meant.value;
    else if ("any" in field.dataset && text) set(field, text);
  };
  const set = (field, value) => {
    if (field.tagName === "SELECT" && ![...field.options].some((option) => option.value === value))
      field.add(new Option(value, value));
    field.value = value;
  };
  const put = (field, text) => {
    if (field.type === "checkbox") field.checked = /^(★|√|是|1|true|yes)$/i.test(text.trim());
    else if (field.tagName === "SELECT") choose(field, text.trim());
    else field.value = day(text);
  };
  const meta = (name) => document.querySelector('meta[name="' + name + '"]')?.content ?? "";

  function pasting(form, rows, before) {
    form.addEventListener("paste", (event) => {
      const text = event.clipboardData.getData("text");
      const top = rows.findIndex((row) => row.includes(event.target));
      if (top < 0 || !text.trim()) return;
      event.preventDefault();
      const left = rows[top].indexOf(event.target);
      const filled = [];
      text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, i) =>
        line.split("\t").forEach((cell, j) => {
          const field = rows[top + i]?.[left + j];
          if (field && !field.readOnly) filled.push([field, cell]);
        }));
      before(filled.map(([field]) => field));
      filled.forEach(([field, cell]) => put(field, cell));
      event.target.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  function editing(form, rows) {
    const fields = rows.flat().filter(Boolean);
    const steps = [];
    const kept = new Map(fields.map((field) => [field, field.value]));
    const undo = form.querySelector("[data-undo]");
    const count = form.querySelector("[data-count]");
    const draft = "draft:" + meta("user") + ":" + form.dataset.draftKey;
    let leaving = false;
    const altered = (field) => field.value !== (field.dataset.was ?? "");
    const changed = () => fields.filter(altered);

    function mark() {
      const now = changed();
      fields.forEach((field) => field.classList.toggle("changed", altered(field)));
      undo.disabled = !steps.length;
      count.textContent = count.dataset.words.replace("#", now.length);
      if (now.length) sessionStorage.setItem(draft, JSON.stringify(now.map((field) => [field.name, field.value])));
      else sessionStorage.removeItem(draft);
    }
    function note() {
      const step = fields.filter((field) => kept.get(field) !== field.value).map((field) => [field, kept.get(field)]);
      if (step.length) steps.push(step);
      step.forEach(([field]) => kept.set(field, field.value));
      mark();
    }
    function back() {
      note();
      const step = steps.pop();
      if (!step) return;
      step.forEach(([field, value]) => {
        field.value = value;
        kept.set(field, value);
      });
      step[0][0].focus();
      mark();
    }
    function go(field, down, right) {
      const at = rows.findIndex((row) => row.includes(field));
      const column = rows[at].indexOf(field);
      const next = down
        ? rows.slice(...(down > 0 ? [at + 1] : [0, at])).map((row) => row[column])
        : rows[at].slice(...(right > 0 ? [column + 1] : [0, column]));
      const to = (down + right > 0 ? next : next.reverse()).find(Boolean);
      to?.focus();
      to?.select?.();
      return Boolean(to);
    }
    function key(event) {
      const field = event.target;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey) {
        event.preventDefault();
        return back();
      }
      if (!fields.includes(field) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
      const typing = field.tagName !== "SELECT";
      const moves = {
        Enter: [event.shiftKey ? -1 : 1, 0],
        ArrowDown: typing && [1, 0],
        ArrowUp: typing && [-1, 0],
        ArrowRight: (!typing || field.selectionEnd === field.value.length) && [0, 1],
        ArrowLeft: (!typing || field.selectionStart === 0) && [0, -1],
      };
      if (!moves[event.key]) return undefined;
      event.preventDefault();
      return go(field, ...moves[event.key]);
    }
    function restore() {
      const saved = document.querySelector("[data-saved]");
      if (saved) sessionStorage.removeItem(draft);
      const stored = JSON.parse(sessionStorage.getItem(draft) ?? "[]");
      if (form.querySelector("[data-failed]")) return;
      stored.forEach(([name, value]) => {
        const field = fields.find((each) => each.name === name);
        if (field) set(field, value);
      });
      form.querySelector("[data-restored]").hidden = !changed().length;
    }

    undo.hidden = count.hidden = false;
    restore();
    note();
    steps.length = 0;
    mark();
    form.addEventListener("change", (event) => {
      if (event.target.type === "text" && fields.includes(event.target)) event.target.value = day(event.target.value);
      note();
    });
    form.addEventListener("keydown", key);
    undo.addEventListener("click", back);
    form.querySelector("[data-drop]").addEventListener("click", () => {
      sessionStorage.removeItem(draft);
      leaving = true;
      location.reload();
    });
    form.addEventListener("submit", () => {
      note();
      leaving = true;
      fields.filter((field) => !altered(field)).forEach((field) => (field.disabled = true));
    });
    window.addEventListener("pageshow", () => fields.forEach((field) => (field.disabled = false)));
    form.addEventListener("htmx:configRequest", (event) => {
      note();
      fields
        .filter((field) => !altered(field))
        .forEach((field) => delete event.detail.parameters[field.name]);
    });
    window.addEventListener("beforeunload", (event) => {
      if (!leaving && changed().length) event.preventDefault();
    });
    return note;
  }

  for (const form of document.querySelectorAll("form[data-grid]")) {
    const cells = form.dataset.grid === "cells";
    const rows = [...form.querySelectorAll("tbody tr:not(.g)")]
      .map((row) =>
        cells
          ? [...row.querySelectorAll("[data-cell]")].map((cell) => cell.querySelector("input, select"))
          : [...row.querySelectorAll("input, select")])
      .filter((row) => row.length);
    const before = cells ? editing(form, rows) : () => undefined;
    pasting(form, rows, before);
    form.addEventListener("reset", () =>
      setTimeout(() => form.querySelector("input[type=date]")?.dispatchEvent(new Event("change", { bubbles: true }))));
  }
})();
