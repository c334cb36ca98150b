import type { Emergency } from '../danger/danger-finder'
import type { Heard } from './listen'

/** From here on it is taken for a danger to life. */
const DANGER_CHANCE = 0.1
/** From here on the emergency number is named in a line, and nothing goes out before a person has read it. */
export const HINT_CHANCE = 0.05
/** A disaster or a lost person, heard so surely, is never without a number to ring. */
const DISASTER_CHANCE = 0.6

/** The second voice may raise an alarm that no row raises; it never silences one. */
export function withHeardDanger(emergency: Emergency, { danger, duty }: Heard): Emergency {
  if (emergency.level === 'call_first') return emergency
  if (danger >= DANGER_CHANCE)
    return { ...emergency, level: 'call_first', kind: emergency.kind ?? 'ambulance', confidential: true }
  if (danger >= HINT_CHANCE) return { ...emergency, level: 'hint', kind: emergency.kind ?? 'ambulance' }
  if (duty.emergency >= DISASTER_CHANCE)
    return { ...emergency, level: 'hint', kind: emergency.kind ?? 'police' }
  return emergency
}
