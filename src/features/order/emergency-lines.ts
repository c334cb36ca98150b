import {
  EMERGENCY_NUMBERS,
  type EmergencyKind,
  findEmergency,
} from '../../../domain/dispatch/classify/emergency-words'
import { normalizeText } from '../../../domain/dispatch/classify/normalize-text'

const LABELS: Readonly<Record<EmergencyKind, string>> = {
  fire: '119 火警',
  ambulance: '120 急救',
  police: '110 报警',
}

const KINDS: readonly EmergencyKind[] = ['fire', 'ambulance', 'police']

/**
 * The numbers to show before anything is sent, the fitting one first; none when nothing sounds like danger.
 * Decided on the phone itself, so that it works without a signal.
 */
export function emergencyLines(text: string, stationPhone: string) {
  const { level, kind } = findEmergency(normalizeText(text))
  if (level !== 'call_first' || !kind) return []
  const ordered = [kind, ...KINDS.filter((each) => each !== kind)]
  const numbers = ordered.map((each) => ({ label: LABELS[each], phone: EMERGENCY_NUMBERS[each] }))
  return stationPhone ? [...numbers, { label: '打给站里', phone: stationPhone }] : numbers
}
