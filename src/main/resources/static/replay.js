// Walks the course of a case again: the slider, the two buttons and the list below all go to the same moments.
(function () {
  var box = document.querySelector("[data-replay]");
  if (!box) {
    return;
  }
  var frames = Array.from(document.querySelectorAll("[data-frame]"));
  var slider = box.querySelector("input[type=range]");
  var said = box.querySelector("output");
  var chart = document.querySelector(".chartbox");
  var playing = null;

  function words(frame, name) {
    return frame.dataset[name] ? frame.dataset[name].split(" ") : [];
  }

  function paint(at) {
    var walked = new Set();
    frames.slice(0, at + 1).forEach(function (frame) {
      words(frame, "taken").forEach(function (id) { walked.add(id); });
    });
    var here = new Set(words(frames[at], "current"));
    chart.querySelectorAll("[data-node]").forEach(function (node) {
      var id = node.dataset.node;
      var frame = node.querySelector(".b-frame");
      node.setAttribute("class", here.has(id) && !frame ? "cur" : walked.has(id) ? "on" : "off");
    });
    chart.querySelectorAll("[data-flow]").forEach(function (flow) {
      var state = walked.has(flow.dataset.flow) ? "on" : "off";
      flow.setAttribute("class", "b-e " + state);
      flow.setAttribute("marker-end", "url(#arrow-" + state + ")");
    });
  }

  function centre() {
    var now = chart.querySelector("[data-node].cur");
    if (now) {
      bringToMiddle(chart, now);
    }
  }

  function show(at) {
    slider.value = at;
    slider.setAttribute("aria-valuetext", frames[at].dataset.said);
    said.textContent = frames[at].dataset.said;
    frames.forEach(function (frame, i) {
      frame.classList.toggle("sel", i === at);
      frame.querySelector("a").toggleAttribute("aria-current", i === at);
    });
    paint(at);
    centre();
  }

  function stop() {
    clearInterval(playing);
    playing = null;
    box.querySelector("[data-play]").setAttribute("aria-pressed", "false");
  }

  function step(by) {
    var at = Math.min(frames.length - 1, Math.max(0, Number(slider.value) + by));
    show(at);
    return at;
  }

  slider.addEventListener("input", function () { stop(); show(Number(slider.value)); });
  box.querySelector("[data-back]").addEventListener("click", function () { stop(); step(-1); });
  box.querySelector("[data-on]").addEventListener("click", function () { stop(); step(1); });
  box.querySelector("[data-play]").addEventListener("click", function () {
    if (playing) {
      stop();
      return;
    }
    if (Number(slider.value) === frames.length - 1) {
      show(0);
    }
    this.setAttribute("aria-pressed", "true");
    playing = setInterval(function () {
      if (step(1) === frames.length - 1) {
        stop();
      }
    }, 1200);
  });
  frames.forEach(function (frame, i) {
    frame.querySelector("a").addEventListener("click", function (event) {
      event.preventDefault();
      stop();
      show(i);
    });
  });
  box.hidden = false;
  show(frames.length - 1);
})();
