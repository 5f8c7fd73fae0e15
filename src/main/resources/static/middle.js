// Scrolls a row so that what it names lies in its middle.
function bringToMiddleOfRow(row, target) {
  var at = target.getBoundingClientRect();
  var frame = row.getBoundingClientRect();
  row.scrollLeft += at.left - frame.left - (frame.width - at.width) / 2;
}

// The same of a box, sideways and downwards.
function bringToMiddle(box, target) {
  bringToMiddleOfRow(box, target);
  var at = target.getBoundingClientRect();
  var frame = box.getBoundingClientRect();
  box.scrollTop += at.top - frame.top - (frame.height - at.height) / 2;
}
