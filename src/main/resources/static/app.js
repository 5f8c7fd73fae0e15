// What pages need besides HTML: safe settings of htmx, fields that depend on a choice, drafts, unsaved changes.
(function () {
  "use strict";
  const meta = (name) => document.querySelector('meta[name="' + name + '"]')?.content ?? "";

  if (window.htmx) {
    Object.assign(window.htmx.config, {
      allowEval: false,
      selfRequestsOnly: true,
      historyCacheSize: 0,
      includeIndicatorStyles: false,
      responseHandling: [
        { code: "204", swap: false },
        { code: "[23]..", swap: true },
        { code: "4(12|22)", swap: true, error: true },
        { code: "[45]..", swap: false, error: true },
      ],
    });
  }
  document.addEventListener("htmx:configRequest", (event) => {
    if (meta("csrf-header")) event.detail.headers[meta("csrf-header")] = meta("csrf-token");
  });

  // data-show-when="field=VALUE": shown, and posted, only under that choice.
  function chosen(form, name) {
    return [...form.elements]
      .filter((e) => e.name === name && (!/^(radio|checkbox)$/.test(e.type) || e.checked))
      .flatMap((e) => (e.selectedOptions ? [...e.selectedOptions].map((o) => o.value) : [e.value]));
  }
  function follow(form) {
    for (const part of form.querySelectorAll("[data-show-when]")) {
      const [name, value] = part.dataset.showWhen.split("=");
      const shown = chosen(form, name).includes(value);
      part.hidden = !shown;
      for (const control of part.querySelectorAll("input, select, textarea")) control.disabled = !shown;
    }
  }

  // Drafts live in this tab only, for each person and address; no passwords, no files, nothing hidden but the version of
  // what was seen: a draft of an older one is sent as such, so that it does not cover what somebody entered meanwhile.
  const address = (form) => "draft:" + meta("user") + ":" + new URL(form.action, location.href).pathname;
  const kept = (form) =>
    [...form.elements].filter((e) => e.name && !/^(hidden|password|file|submit|button|fieldset)$/.test(e.type));
  const mark = (e) => (/^(radio|checkbox)$/.test(e.type) ? e.checked : e.value);

  function save(form) {
    const values = kept(form).map((e) => [e.name, e.type === "radio" || e.type === "checkbox" ? e.value : "", mark(e)]);
    sessionStorage.setItem(address(form), JSON.stringify({ version: form.elements.version?.value, values }));
  }
  function restore(form) {
    const draft = sessionStorage.getItem(address(form));
    if (!draft) return;
    const { version, values } = JSON.parse(draft);
    if (!values) return;
    for (const [name, value, state] of values) {
      for (const e of kept(form).filter((e) => e.name === name)) {
        if (typeof state !== "boolean") e.value = state;
        else if (e.value === value) e.checked = state;
      }
    }
    for (const part of form.querySelectorAll("details")) {
      if (kept(form).some((e) => part.contains(e) && e.value)) part.open = true;
    }
    const note = form.querySelector("[data-draft-note]");
    if (note) note.hidden = false;
    if (version === undefined || version === form.elements.version?.value) return;
    form.elements.version.value = version;
    note?.querySelector("[data-draft-older]")?.removeAttribute("hidden");
  }

  // A draft that was sent goes, unless the form comes back refused, something broke, or the sign-in came between.
  const sent = sessionStorage.getItem("sent");
  sessionStorage.removeItem("sent");
  if (sent && meta("user") && !document.querySelector("[data-failed]")) sessionStorage.removeItem(sent);

  let unsaved = false;
  for (const form of document.querySelectorAll("form[data-draft]")) {
    if (form.dataset.kept !== "true") restore(form);
    form.addEventListener("input", () => {
      unsaved = true;
      save(form);
    });
    form.addEventListener("submit", () => {
      unsaved = false;
      sessionStorage.setItem("sent", address(form));
    });
    form.querySelector("[data-draft-drop]")?.addEventListener("click", () => {
      sessionStorage.removeItem(address(form));
      unsaved = false;
      location.reload();
    });
  }
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  for (const out of document.querySelectorAll("form[data-sign-out]")) {
    out.addEventListener("submit", () => {
      unsaved = false;
      sessionStorage.clear();
    });
  }

  for (const form of document.forms) {
    follow(form);
    form.addEventListener("change", () => follow(form));
  }

  // Several rows at once: what is ticked is counted, and only what each of them allows can be pressed.
  for (const counted of document.querySelectorAll("[data-ticked]")) {
    const form = counted.closest("form");
    const none = counted.textContent;
    const rows = [...form.elements].filter((e) => e.dataset.allows);
    const all = document.querySelector(`[data-tick-all="${form.id}"]`);
    const count = () => {
      const ticked = rows.filter((row) => row.checked);
      counted.textContent = ticked.length ? counted.dataset.some.replace("#", ticked.length) : none;
      for (const button of form.querySelectorAll("button")) {
        button.disabled = !ticked.length || !ticked.every((row) => row.dataset.allows.split(" ").includes(button.value));
      }
      all.checked = ticked.length === rows.length;
      all.indeterminate = ticked.length > 0 && !all.checked;
    };
    all.hidden = false;
    all.addEventListener("change", () => {
      for (const row of rows) row.checked = all.checked;
      count();
    });
    for (const row of rows) row.addEventListener("change", count);
    window.addEventListener("pageshow", count);
    count();
  }
  document.querySelector(".errsum")?.focus();

  // A row of places wider than the screen begins where the present one is.
  for (const now of document.querySelectorAll(".nav [aria-current], .tabs [aria-current], .boxes [aria-current]")) {
    bringToMiddleOfRow(now.closest(".nav, .tabs, .boxes"), now);
  }

  // One click fills in a demo account.
  for (const button of document.querySelectorAll("[data-fill-username]")) {
    button.addEventListener("click", () => {
      const form = document.getElementById("sign-in");
      form.elements.username.value = button.dataset.fillUsername;
      form.elements.password.value = button.dataset.fillPassword;
      form.querySelector("button").focus();
    });
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.addEventListener("click", () => window.print());
  }
})();
