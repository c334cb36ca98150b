/** No letters or digits that sound or look alike when read out on the telephone or copied from paper. */
export const SPOKEN_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** One sign for each number, whatever its size. */
export const toSpokenSigns = (numbers: readonly number[]): string =>
  numbers.map((number) => SPOKEN_SIGNS[number % SPOKEN_SIGNS.length]).join('')
