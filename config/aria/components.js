// ES5: this file is bundled into the mini-program as well.
var aria = {
  'aria-role': 'i.ariaRole',
  'aria-label': 'i.ariaLabel',
  'aria-hidden': 'i.ariaHidden',
  'aria-checked': 'i.ariaChecked',
  'aria-disabled': 'i.ariaDisabled',
  'aria-live': 'i.ariaLive',
}
module.exports = { View: aria, Text: aria, Button: aria, Image: aria, Input: aria, Textarea: aria }
