import { COST_TABLE } from '../../domain/dispatch/cost-terms'
import { HARD_FILTERS } from '../../domain/dispatch/hard-filters'
import { CIRCLE_CODES, CIRCLES } from '../../domain/order/circles'
import { COST_TERMS, type CostTermName } from '../../domain/order/dispatch-trace'
import { EXCLUSION_CODES, EXCLUSIONS } from '../../domain/order/exclusions'
import { SETTING_TABLE, type SettingName } from '../../domain/town/setting-table'

/** Under which settings the weight of each term stands. */
const WEIGHTS: Readonly<Record<CostTermName, readonly SettingName[]>> = {
  other_village: ['otherVillageWeight'],
  distance: ['distanceWeightPerKm'],
  secondary_specialty: ['secondarySpecialtyWeight', 'undeclaredSpecialtyWeight'],
  open_tasks: ['openTaskWeight'],
  served_recently: ['servedThisWeekWeight'],
  hours_reached: ['yearHoursWeight'],
  unanswered: ['unansweredWeight'],
  new_face: ['newFaceWeight'],
}

const yes = (holds: boolean): string => (holds ? 'yes' : '')

const filterRows = () =>
  EXCLUSION_CODES.map((code) => {
    const { looksAt, passes, bindsHand } = HARD_FILTERS[code]
    return `| \`${code}\` | ${EXCLUSIONS[code]} | ${looksAt} | ${yes(passes)} | ${yes(bindsHand)} |`
  })

const weightWords = (name: SettingName): string =>
  `\`${name}\` ${SETTING_TABLE[name].label} (${SETTING_TABLE[name].default})`

const isTerm = (name: string): name is CostTermName => Object.hasOwn(COST_TERMS, name)

const termRows = () =>
  Object.keys(COST_TABLE)
    .filter(isTerm)
    .map((name) => `| \`${name}\` | ${COST_TERMS[name]} | ${WEIGHTS[name].map(weightWords).join(', ')} |`)

/** Circles, reasons not to ask and terms of the cost, as the code has them. */
export const dispatchTables = (): string =>
  [
    `Circles, nearest first: ${CIRCLE_CODES.map((code) => `\`${code}\` ${CIRCLES[code]}`).join(' · ')}`,
    '',
    '| not asked | in words | looks at | passes | binds a choice by hand |',
    '|---|---|---|---|---|',
    ...filterRows(),
    '',
    '| term | in words | weight (default) |',
    '|---|---|---|',
    ...termRows(),
  ].join('\n')
