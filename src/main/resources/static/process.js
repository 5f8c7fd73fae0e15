// Brings what a box names into its middle, so that a wide picture opens where the case is.
document.querySelectorAll("[data-scroll-to]").forEach(function (box) {
  var target = box.querySelector("#" + box.dataset.scrollTo);
  if (target) {
    var at = target.getBoundingClientRect();
    var frame = box.getBoundingClientRect();
    box.scrollLeft += at.left - frame.left - (frame.width - at.width) / 2;
  }
});
