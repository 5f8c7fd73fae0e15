// Scrolls a box so that what it names lies in its middle, sideways and downwards.
function bringToMiddle(box, target) {
  var at = target.getBoundingClientRect();
  var frame = box.getBoundingClientRect();
  box.scrollLeft += at.left - frame.left - (frame.width - at.width) / 2;
  box.scrollTop += at.top - frame.top - (frame.height - at.height) / 2;
}
