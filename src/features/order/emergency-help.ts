import type { EmergencyLevel } from '../../../domain/dispatch/classify/danger/danger-finder'
import type { EmergencyKind } from '../../../domain/dispatch/classify/danger/danger-row'
import { EMERGENCY_NUMBERS, findNamedDanger } from '../../../domain/dispatch/classify/emergency-words'
import { normalizeText } from '../../../domain/dispatch/classify/normalize-text'
import { findMenuItem } from '../../../domain/service/menu-items'

const LABELS: Readonly<Record<EmergencyKind, string>> = {
  fire: '119 火警',
  ambulance: '120 急救',
  police: '110 报警',
}

const KINDS: readonly EmergencyKind[] = ['fire', 'ambulance', 'police']
/** What an item of the menu is for whose words are not known yet: somebody is lost, or the road is. */
const FOR_EMERGENCY_ITEMS: readonly EmergencyKind[] = ['police', 'fire']

export type EmergencyHelp = {
  /** Perhaps no danger to life: said in one line, nothing is held up. */
  readonly calm: boolean
  readonly lines: readonly { readonly label: string; readonly phone: string }[]
}

/** What the server has heard in the text; it knows more than the phone. */
export type HeardByServer = {
  readonly emergency: EmergencyLevel
  readonly emergencyKind: EmergencyKind | null
}

function dangerIn(
  text: string,
  heard: HeardByServer | null,
): { level: EmergencyLevel; kind: EmergencyKind | null } {
  const named = findNamedDanger(normalizeText(text))
  if (named.level === 'call_first' || !heard || heard.emergency === 'none') return named
  return { level: heard.emergency, kind: heard.emergencyKind }
}

type Known = { readonly emergencyItem: boolean; readonly heard: HeardByServer | null }

function kindsFor(
  text: string,
  { emergencyItem, heard }: Known,
): { calm: boolean; kinds: readonly EmergencyKind[] } {
  const { level, kind } = dangerIn(text, heard)
  if (level === 'call_first' && kind)
    return { calm: false, kinds: [kind, ...KINDS.filter((each) => each !== kind)] }
  if (emergencyItem) return { calm: true, kinds: FOR_EMERGENCY_ITEMS }
  return { calm: true, kinds: kind ? [kind] : [] }
}

export const isEmergencyItem = (menuItemCode: string | null): boolean =>
  menuItemCode !== null && findMenuItem(menuItemCode)?.fiveMust === 'emergency'

/**
 * The numbers to show before anything is sent, the fitting one first; null when nothing sounds like danger.
 * Named dangers are known on the phone itself, so that it works without a signal; the server may have heard more.
 */
export function emergencyHelp(
  text: string,
  { stationPhone, ...known }: Known & { readonly stationPhone: string },
): EmergencyHelp | null {
  const { calm, kinds } = kindsFor(text, known)
  if (kinds.length === 0) return null
  const numbers = kinds.map((each) => ({ label: LABELS[each], phone: EMERGENCY_NUMBERS[each] }))
  const lines = stationPhone ? [...numbers, { label: '打给站里', phone: stationPhone }] : numbers
  return { calm, lines }
}
