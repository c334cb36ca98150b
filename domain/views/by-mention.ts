type Named = { readonly title: string; readonly wish: string | null }

/** Two signs that stand side by side in a text, as most words of Chinese do. */
const pairsOf = (text: string): readonly string[] => {
  const signs = [...text]
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))]
}

const mentions = (text: string, { title, wish }: Named): number =>
  pairsOf(`${title}\n${wish ?? ''}`).filter((pair) => text.includes(pair)).length

/** Orders of which a text speaks come first; of equals the order stays. */
export const byMention = <T extends Named>(orders: readonly T[], text: string): readonly T[] =>
  [...orders].sort((a, b) => mentions(text, b) - mentions(text, a))
