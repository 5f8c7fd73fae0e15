// A block copied from a spreadsheet fills the grid from the field it is pasted into; days as 2026-11-20 or 2026/11/20.
(function () {
  "use strict";
  const day = (text) => {
    const parts = text.trim().match(/^(\d{4})[-\/.年](\d{1,2})[-\/.月](\d{1,2})日?$/);
    return parts ? [parts[1], parts[2].padStart(2, "0"), parts[3].padStart(2, "0")].join("-") : text.trim();
  };
  const put = (field, text) => {
    if (field.type === "checkbox") field.checked = /^(★|√|是|1|true|yes)$/i.test(text.trim());
    else if (field.tagName === "SELECT")
      field.value = [...field.options].find((option) => option.text === text.trim())?.value ?? field.value;
    else field.value = day(text);
  };
  for (const form of document.querySelectorAll("form[data-grid]")) {
    const rows = [...form.querySelectorAll("tbody tr")]
      .map((row) => [...row.querySelectorAll("input, select")])
      .filter((row) => row.length);
    form.addEventListener("paste", (event) => {
      const text = event.clipboardData.getData("text");
      const top = rows.findIndex((row) => row.includes(event.target));
      if (top < 0 || !text.trim()) return;
      event.preventDefault();
      const left = rows[top].indexOf(event.target);
      text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, i) =>
        line.split("\t").forEach((cell, j) => {
          const field = rows[top + i]?.[left + j];
          if (field && !field.readOnly) put(field, cell);
        }));
      event.target.dispatchEvent(new Event("change", { bubbles: true }));
    });
    form.addEventListener("reset", () =>
      setTimeout(() => form.querySelector("input[type=date]")?.dispatchEvent(new Event("change", { bubbles: true }))));
  }
})();
