import { CHOICES, type Choice, firstChoice, isRight, type Judged, type Measures, type Share } from './measure'

const percent = ({ right, of }: Share): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`)
const line = (label: string, part: Share): string =>
  `${label.padEnd(44)} ${percent(part).padStart(8)}  ${part.right} of ${part.of}`

/** Shares of the whole, one a line. */
export const summaryLines = (measures: Measures): readonly string[] => [
  line('first choice among the acceptable', measures.first),
  line('five-must kind (or none)', measures.fiveMust),
  line('dangers to life heard', measures.emergenciesHeard),
  line('false alarms', measures.falseAlarms),
  line('hints heard', measures.hintsHeard),
  line('refused kinds heard', measures.refusalsHeard),
  line('refused without reason', measures.refusedWrongly),
  line('of what may go out by itself, does', measures.autoOfClear),
  line('of what goes out, to the right specialty', measures.autoRight),
  ...Object.entries(measures.autoWrongly).map(([kind, part]) => line(`goes out, must not: ${kind}`, part)),
]

const expected = (row: Judged): Choice => {
  const first = firstChoice(row)
  return isRight(row) ? first : (row.wish.specialties[0] ?? 'none')
}

/** Precision and recall of each first choice. */
export function specialtyLines(rows: readonly Judged[]): readonly string[] {
  const cells = CHOICES.map((choice) => {
    const said = rows.filter((row) => firstChoice(row) === choice)
    const meant = rows.filter((row) => expected(row) === choice)
    const right = said.filter((row) => expected(row) === choice).length
    const precision = percent({ right, of: said.length })
    return `${choice.padEnd(14)} precision ${precision.padStart(8)}  recall ${percent({ right, of: meant.length }).padStart(8)}  of ${meant.length}`
  })
  return cells
}

/** Rows: what was meant; columns: what was understood, in the same order. */
export function confusionLines(rows: readonly Judged[]): readonly string[] {
  const head = `${''.padEnd(14)}${CHOICES.map((choice) => choice.slice(0, 5).padStart(6)).join('')}`
  const table = CHOICES.map((meant) => {
    const ofMeant = rows.filter((row) => expected(row) === meant)
    const counts = CHOICES.map((said) => ofMeant.filter((row) => firstChoice(row) === said).length)
    return `${meant.padEnd(14)}${counts.map((count) => String(count || '·').padStart(6)).join('')}`
  })
  return [head, ...table]
}

/** What was understood wrongly. Texts: for the tuning half only. */
export const wrongLines = (rows: readonly Judged[]): readonly string[] =>
  rows
    .filter((row) => row.wish.specialties.length > 0 && !isRight(row))
    .map((row) => `${row.wish.specialties.join('|')} <- ${firstChoice(row)}: ${row.wish.text}`)
