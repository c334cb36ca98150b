/** One sign per weight: the middle one is zero, each step a tenth. No quotes, no backslash, no blank. */
export const WEIGHT_SIGNS =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
const MIDDLE = Math.floor(WEIGHT_SIGNS.length / 2)
const STEP = 0.1

export const signOfWeight = (weight: number): string =>
  WEIGHT_SIGNS.charAt(Math.min(WEIGHT_SIGNS.length - 1, Math.max(0, MIDDLE + Math.round(weight / STEP))))

export const weightOfSign = (sign: string): number => (WEIGHT_SIGNS.indexOf(sign) - MIDDLE) * STEP
