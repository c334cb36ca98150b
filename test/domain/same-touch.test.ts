import { isSameTouch } from '../../src/ui/sheet/is-same-touch'

test.each([
  [0, true],
  [399, true],
  [400, false],
  [5_000, false],
])(
  '%i ms after the sheet came up, a tap on the ground belongs to the touch that opened it: %p',
  (afterMs, same) => {
    expect(isSameTouch(1_000, 1_000 + afterMs)).toBe(same)
  },
)
