import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'
import { CHART_INKS } from '../../domain/chart/chart-inks'
import { COLOUR_PAIRS } from '../../src/ui/colour-pairs'
import { ICON_COLOURS } from '../../src/ui/icon/icon-colours'

const SRC = resolve(__dirname, '../../src')

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.scss'))
  .map((path) => ({ path, root: postcss.parse(compile(join(SRC, path)).css) }))

/** The colour tokens of a block of the theme: `brand` to `#0b6e4f`. */
const tokensIn = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))

const [byDay = '', inTheDark = ''] = readFileSync(join(SRC, 'ui/theme.scss'), 'utf8').split('@media')
const light = tokensIn(byDay)
/** What it does not say again stays as it is by day. */
const THEMES = { light, dark: new Map([...light, ...tokensIn(inTheDark)]) } as const

/** The token that a declaration names, or null for what is none (`transparent`, a shadow, a bare colour). */
const tokenOf = (value: string | undefined): string | null =>
  /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1] ?? null

/** Every rule that sets the colour of text, and the ground that it sets with it. */
const texts = sheets.flatMap(({ path, root }) => {
  const found: { path: string; where: string; text: string | null; ground: string | null }[] = []
  root.walkRules((rule) => {
    const declared = new Map<string, string>()
    rule.each((node) => {
      if (node.type === 'decl') declared.set(node.prop, node.value)
    })
    if (!declared.has('color')) return
    found.push({
      path,
      where: `${path} ${rule.selector}`,
      text: tokenOf(declared.get('color')),
      ground: tokenOf(declared.get('background') ?? declared.get('background-color')),
    })
  })
  return found
})

test('black on white has the contrast of the standard, 21, and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#0b6e4f', '#0b6e4f')).toBe(1)
})

/** A chart's inks, and the tokens that they stand for on a card. */
const CHART_TOKENS = { text: 'ink', second: 'ink-2', line: 'line' } as const

describe.each(Object.entries(THEMES))('%s', (theme, tokens) => {
  test.each(COLOUR_PAIRS)('$text on $ground reaches 4.5', ({ text, ground }) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('icons repeat its colours', () => {
    const colours = Object.entries(ICON_COLOURS[theme === 'dark' ? 'dark' : 'light'])
    expect(colours.filter(([name, hex]) => tokens.get(name) !== hex)).toEqual([])
  })

  test('charts repeat its colours, and their bars differ from the card and from each other in grey', () => {
    const inks = CHART_INKS[theme === 'dark' ? 'dark' : 'light']
    for (const [ink, token] of Object.entries(CHART_TOKENS))
      expect(Object.entries(inks)).toContainEqual([ink, tokens.get(token)])
    const ground = tokens.get('card') ?? ''
    const { done, waiting, lost } = inks
    // The third, amber, cannot be both seen on white and told from grey: what it says stands beside it in numbers.
    for (const bar of [done, lost]) expect(contrast(bar, ground)).toBeGreaterThanOrEqual(3)
    for (const [one, other] of [
      [done, waiting],
      [waiting, lost],
      [lost, done],
    ] as const)
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1.5)
  })
})

test('the theme has its tokens, and the sheets are read', () => {
  expect(light.size).toBeGreaterThanOrEqual(14)
  expect(texts.length).toBeGreaterThan(30)
})

test('in the dark every colour is another one, but the words on the local bar', () => {
  const same = [...light].filter(([name, hex]) => THEMES.dark.get(name) === hex)
  expect(same.map(([name]) => name)).toEqual(['on-local'])
})

/** The browser's title bar and what lies behind the page stand outside the theme. */
const OUTSIDE = 'app.scss'

test('every text is in a colour that is measured', () => {
  const measured = new Set<string>(COLOUR_PAIRS.map(({ text }) => text))
  const unmeasured = texts.filter(
    ({ path, text }) => path !== OUTSIDE && (text === null || !measured.has(text)),
  )
  expect(unmeasured.map(({ where }) => where)).toEqual([])
})

test('every text that brings its own ground is a measured pair', () => {
  const measured = new Set(COLOUR_PAIRS.map(({ text, ground }) => `${text} ${ground}`))
  const unmeasured = texts.filter(({ text, ground }) => ground !== null && !measured.has(`${text} ${ground}`))
  expect(unmeasured.map(({ where }) => where)).toEqual([])
})

test('every soft ground carries the text of its own colour', () => {
  const soft = [...light.keys()].filter((name) => name.endsWith('-soft'))
  const bare = soft.filter((name) => !COLOUR_PAIRS.some(({ ground }) => ground === name))
  expect(bare).toEqual([])
})
