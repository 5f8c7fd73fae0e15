// Brings what a box names into its middle, so that a large picture opens where the case is; once it is over, where it ended.
function rightmost(nodes) {
  return Array.from(nodes).reduce(function (found, node) {
    return found && found.getBoundingClientRect().left >= node.getBoundingClientRect().left ? found : node;
  }, null);
}
document.querySelectorAll("[data-scroll-to]").forEach(function (box) {
  var target = box.querySelector("#" + box.dataset.scrollTo) || rightmost(box.querySelectorAll(".on"));
  if (target) {
    bringToMiddle(box, target);
  }
});
