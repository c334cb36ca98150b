/** Full-width digits, letters and signs, as phones write them, back to their plain forms; everything else stays. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
