import { BODY_DANGERS } from './danger/body-dangers'
import { dangerFinder } from './danger/danger-finder'
import type { EmergencyKind } from './danger/danger-row'
import { DISASTER_DANGERS } from './danger/disaster-dangers'
import { HINT_ROWS } from './danger/hint-rows'
import { PEOPLE_DANGERS } from './danger/people-dangers'

/** Numbers that are safe to show anywhere in China. */
export const EMERGENCY_NUMBERS = {
  fire: '119',
  ambulance: '120',
  police: '110',
} as const satisfies Record<EmergencyKind, string>

/** The dangers that are named outright: what the phone knows by itself, also without a network. */
export const NAMED_DANGERS = [...DISASTER_DANGERS, ...BODY_DANGERS, ...PEOPLE_DANGERS]

/** What a phone makes of a text before anything is sent. The server knows more (`findEmergency`). */
export const findNamedDanger = dangerFinder(NAMED_DANGERS, HINT_ROWS)
